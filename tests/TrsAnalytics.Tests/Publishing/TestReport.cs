using NodaTime;

namespace TrsAnalytics.Tests.Publishing;

/// <summary>The smallest report that has one of everything, with words that try to break out.</summary>
internal static class TestReport
{
    public static Table Table { get; } = new(
        "channels", new("Theo luồng", "By channel"),
        [new("channel", new("Luồng", "Channel"), ColumnKind.Text), new("n", LocalizedText.Same("n"), ColumnKind.Count), new("mean_hours", new("Giờ", "Hours"), ColumnKind.Hours)],
        [
            [TableCell.Of("=1+1"), TableCell.Of(1269), TableCell.Of(0.1 + 0.2) with { Shade = 0.25 }],
            [TableCell.Of("a,\"b\"\nc"), TableCell.Of(4), TableCell.Without(LocalizedText.Same("n < 5"))],
        ])
    {
        Notes = [new("Từ đăng ký đến giải phóng.", "From registration to release.")],
    };

    public static Figure Figure { get; } = new(
        "owners", new("Ai giữ", "Who held it"), FigureKind.StackedBars, ColumnKind.Share, new("Phần", "Share"),
        [new("Xanh", "Green"), new("Đỏ", "Red")],
        [new(new("Hải quan", "Customs"), [0.75, null]), new(LocalizedText.Same("</script>"), [0.25, 1])])
    {
        Description = new("Cộng bằng 100%.", "Adds up to 100%."),
    };

    public static Report Report { get; } = new(
        "small", new("Đo \"thời gian\" </style>", "A small study"), new("Tà Lùng", "Ta Lung"), new LocalDate(2020, 11, 23), IsSynthetic: true,
        [(new("Đồng hồ", "Clock"), new("Giờ trôi qua", "Elapsed"))],
        [new("all", new("Tất cả", "All"), [new Paragraph("words", new("Đoạn <b>văn</b>", "Paragraph")), new Headline([(new("1.269", "1,269"), new("tờ khai", "declarations"))]), Table, Figure])]);
}
