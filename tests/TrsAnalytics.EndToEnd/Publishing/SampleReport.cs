using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics.EndToEnd.Publishing;

/// <summary>A report as it might come from a small study. Every number in it is invented for the tests.</summary>
internal static class SampleReport
{
    private static readonly string[] Procedures = ["A11", "A12", "B11", "B13", "E21", "E31", "E52", "E62", "G11", "H11"];

    private static readonly (string Vi, string En)[] Stages =
    [
        ("Phân luồng", "Channelling"), ("Nộp hồ sơ", "Submission"), ("Chờ kiểm tra hồ sơ", "Document queue"),
        ("Kiểm tra hồ sơ", "Document check"), ("Xuất trình hàng", "Presentation"), ("Chờ kiểm tra thực tế", "Inspection queue"),
        ("Kiểm tra thực tế", "Inspection"), ("Kiểm tra chuyên ngành", "Agency"), ("Nộp thuế", "Tax payment"), ("Quyết định", "Decision"),
    ];

    private static readonly LocalizedText Definition = new(
        "Từ đăng ký chính thức đến giải phóng hàng, giờ trôi qua. Gồm tờ khai đã giải phóng và tờ khai còn mở; tờ khai còn mở được tính đến hết thời gian theo dõi (720 giờ).",
        "From registration to release, elapsed hours. Released and open declarations; an open one counts up to the end of follow-up (720 hours).");

    /// <summary>A table with more rows than a page holds.</summary>
    public static Table Long { get; } = new(
        "declarations",
        new("Tờ khai còn thiếu mốc thời gian", "Declarations that lack stamps"),
        [
            new("declaration_no", new("Số tờ khai", "Declaration"), ColumnKind.Text),
            new("office", new("Đơn vị", "Office"), ColumnKind.Text),
            new("stamp", new("Mốc còn thiếu", "Missing stamp"), ColumnKind.Text),
            new("open_hours", new("Đã mở (giờ)", "Open (hours)"), ColumnKind.Hours),
        ],
        [.. Enumerable.Range(1, 100).Select(row => (ImmutableArray<TableCell>)
            [TableCell.Of($"1030000{row:0000}"), TableCell.Of("11B1"), TableCell.Of(new LocalizedText("Kết thúc kiểm tra hồ sơ", "Document check finished")), TableCell.Of(row * 7.1)])])
    {
        Notes = [new("Người phải bổ sung: công chức kiểm tra hồ sơ.", "Owed by the officer who checks the documents.")],
    };

    /// <summary>The whole report.</summary>
    public static Report Synthetic { get; } = new(
        "ta-lung-2020",
        new("Đo thời gian giải phóng hàng năm 2020", "Time release study 2020"),
        new("Chi cục Hải quan cửa khẩu Tà Lùng · tờ khai đăng ký từ 19/10 đến 24/10/2020", "Ta Lung border gate customs branch · declarations registered 19 to 24 October 2020"),
        new LocalDate(2020, 11, 23),
        IsSynthetic: true,
        [
            (new("Đối tượng", "Population"), new("Mọi tờ khai đăng ký trong tuần đo, xuất khẩu và nhập khẩu", "Every declaration registered in the week, import and export")),
            (new("Thời gian giải phóng", "Release time"), new("Từ đăng ký chính thức đến giải phóng hàng hoặc thông quan, lấy mốc sớm hơn", "From registration to release or clearance, whichever is earlier")),
            (new("Theo dõi đến", "Followed up until"), new("hết ngày 23/11/2020", "the end of 23 November 2020")),
            (new("Đồng hồ", "Clocks"), new("Giờ trôi qua; giờ làm việc 07:30–11:30 và 13:30–17:30, thứ hai đến thứ bảy", "Elapsed hours; working hours 07:30–11:30 and 13:30–17:30, Monday to Saturday")),
            (new("Tờ khai còn mở", "Open declarations"), new("Được tính là dài hơn mọi tờ khai đã giải phóng", "Counted as longer than any released one")),
        ],
        [Summary(), Release(), StageSection(), Delay(), Ranking(), Everything()]);

    /// <summary>The same of a real study.</summary>
    public static Report Real { get; } = Synthetic with { IsSynthetic = false };

    private static Section Summary() => new("summary", new("Tóm tắt", "Summary"),
    [
        new Paragraph("words", new(
            "Trong tuần đo có 1.269 tờ khai. Thời gian giải phóng hàng trung bình là 10,5 giờ, trung vị là 2,1 giờ; 93,8% tờ khai được giải phóng trong vòng 24 giờ. Tờ khai luồng đỏ lâu gấp mười bảy lần tờ khai luồng xanh, và phần lớn thời gian đó là chờ người khai xuất trình hàng hóa.",
            "The week had 1,269 declarations. Release took 10.5 hours on average, 2.1 at the median; 93.8% were released within 24 hours. Red declarations took seventeen times as long as green ones, and most of that time was spent waiting for the trader to present the goods.")),
        new Paragraph("words", new(
            "Số tờ khai theo luồng không cộng đúng bằng tổng số đã công bố trước đây; báo cáo này dùng số đếm từ dữ liệu gốc.",
            "The counts by channel do not add up to the total published earlier; this report counts from the records themselves.")),
        new Table("headline", new("Các con số chính", "Headline numbers"),
            [
                new("measure", new("Chỉ tiêu", "Measure"), ColumnKind.Text),
                new("import", new("Nhập khẩu", "Import"), ColumnKind.Hours),
                new("export", new("Xuất khẩu", "Export"), ColumnKind.Hours),
                new("all", new("Tất cả", "All"), ColumnKind.Hours),
            ],
            [
                [TableCell.Of(new LocalizedText("Trung bình, có tờ khai còn mở (giờ)", "Mean, with the open ones (hours)")), TableCell.Of(18.42), TableCell.Of(4.07), TableCell.Of(10.5)],
                [TableCell.Of(new LocalizedText("Trung vị (giờ)", "Median (hours)")), TableCell.Of(5.33), TableCell.Of(0.91), TableCell.Of(2.1)],
                [TableCell.Of(new LocalizedText("P90 (giờ)", "P90 (hours)")), TableCell.Of(44.8), TableCell.Of(7.25), TableCell.Of(23.17)],
            ])
        { Notes = [Definition] },
    ]);

    private static Section Release() => new("release", new("Thời gian giải phóng hàng", "Release time"),
    [
        ByChannel(),
        new Figure("release_by_channel", new("Thời gian giải phóng hàng trung bình theo luồng", "Mean release time by channel"),
            FigureKind.Bars, ColumnKind.Hours, new("Giờ", "Hours"),
            [new("Xanh", "Green"), new("Vàng", "Yellow"), new("Đỏ", "Red")],
            [new(new("Nhập khẩu", "Import"), [1.2, 14.6, 52.4]), new(new("Xuất khẩu", "Export"), [0.4, 6.3, null])])
        {
            Description = new(
                "Trung bình có tờ khai còn mở, giờ trôi qua. Luồng đỏ xuất khẩu có ít hơn năm tờ khai nên không vẽ.",
                "Means with the open ones, elapsed hours. Red exports are fewer than five and not drawn."),
        },
        new Table("procedures", new("Thời gian giải phóng hàng theo loại hình", "Release time by procedure"),
            [
                new("procedure", new("Loại hình", "Procedure"), ColumnKind.Text),
                new("n", new("Số tờ khai", "n"), ColumnKind.Count),
                new("released", new("Đã giải phóng", "Released"), ColumnKind.Count),
                new("open", new("Còn mở", "Open"), ColumnKind.Count),
                new("cancelled", new("Đã hủy", "Cancelled"), ColumnKind.Count),
                new("mean_hours", new("Trung bình (giờ)", "Mean (hours)"), ColumnKind.Hours),
                new("sd_hours", new("Độ lệch chuẩn (giờ)", "Std. deviation (hours)"), ColumnKind.Hours),
                new("median_hours", new("Trung vị (giờ)", "Median (hours)"), ColumnKind.Hours),
                new("p90_hours", new("P90 (giờ)", "P90 (hours)"), ColumnKind.Hours),
                new("restricted_mean_hours", new("Trung bình, có tờ khai còn mở (giờ)", "Mean with the open ones (hours)"), ColumnKind.Hours),
                new("share_within_24_hours", new("Trong 24 giờ", "Within 24 h"), ColumnKind.Share),
            ],
            [.. Procedures.Select((code, row) => (ImmutableArray<TableCell>)
            [
                TableCell.Of(code), TableCell.Of(1269 / (row + 2)), TableCell.Of(1269 / (row + 2) - row), TableCell.Of(row % 4), TableCell.Of(row % 3),
                TableCell.Of(2.31 * (row + 1)), TableCell.Of(3.77 * (row + 1)), TableCell.Of(1.02 * (row + 1)), TableCell.Of(8.4 * (row + 1)), TableCell.Of(2.55 * (row + 1)), TableCell.Of(1 - row * 0.031),
            ])])
        { Notes = [Definition] },
    ]);

    private static Table ByChannel() => new("channels", new("Thời gian giải phóng hàng theo luồng", "Release time by channel"),
        [
            new("channel", new("Luồng", "Channel"), ColumnKind.Text),
            new("n", new("Số tờ khai", "n"), ColumnKind.Count),
            new("open", new("Còn mở", "Open"), ColumnKind.Count),
            new("mean_hours", new("Trung bình (giờ)", "Mean (hours)"), ColumnKind.Hours),
            new("median_hours", new("Trung vị (giờ)", "Median (hours)"), ColumnKind.Hours),
            new("p90_hours", new("P90 (giờ)", "P90 (hours)"), ColumnKind.Hours),
            new("share_within_24_hours", new("Trong 24 giờ", "Within 24 h"), ColumnKind.Share),
        ],
        [
            [TableCell.Of(new LocalizedText("Xanh", "Green")), TableCell.Of(1174), TableCell.Of(0), TableCell.Of(0.83), TableCell.Of(0.05), TableCell.Of(2.4), TableCell.Of(0.998)],
            [TableCell.Of(new LocalizedText("Vàng", "Yellow")), TableCell.Of(481), TableCell.Of(3), TableCell.Of(11.27), TableCell.Of(4.5), TableCell.Of(30.25), TableCell.Of(0.9152)],
            [TableCell.Of(new LocalizedText("Đỏ", "Red")), TableCell.Of(4), TableCell.Of(1), .. Enumerable.Repeat(TableCell.Without(LocalizedText.Same("n < 5")), 4)],
            [TableCell.Of(new LocalizedText("Không rõ", "Unknown")), TableCell.Of(0), TableCell.Of(0), .. Enumerable.Repeat(TableCell.Of((double?)null), 4)],
        ])
    { Notes = [Definition, new("Nhóm có ít hơn năm tờ khai chỉ in \"n < 5\".", "Groups of fewer than five print “n < 5” only.")] };

    private static Section StageSection() => new("stages", new("Các công đoạn", "Stages"),
    [
        new Paragraph("words", new(
            "Thời gian giải phóng hàng được chia hết cho các công đoạn; phần không có mốc nào ghi nhận được gọi là chưa quy được trách nhiệm.",
            "The release time is divided among the stages without remainder; what no stamp covers is called unattributed.")),
        new Figure("owners", new("Thời gian giải phóng hàng chia theo bên chịu trách nhiệm", "Release time by who held the declaration"),
            FigureKind.StackedBars, ColumnKind.Share, new("Phần của thời gian giải phóng hàng", "Share of the release time"),
            [new("Xanh", "Green"), new("Vàng", "Yellow"), new("Đỏ", "Red"), new("Tất cả", "All")],
            [
                new(new("Hải quan", "Customs"), [0.71, 0.42, 0.23, 0.37]),
                new(new("Người khai", "Trader"), [0.19, 0.44, 0.52, 0.43]),
                new(new("Cơ quan chuyên ngành", "Agency"), [0.0, 0.09, 0.21, 0.14]),
                new(new("Chưa quy được", "Unattributed"), [0.10, 0.05, 0.04, 0.06]),
            ])
        { Description = new("Mỗi thanh cộng lại bằng 100%.", "Each bar adds up to 100%.") },
        new Figure("stages_mean", new("Thời gian trung bình của từng công đoạn", "Mean duration of each stage"),
            FigureKind.Bars, ColumnKind.Hours, new("Giờ làm việc", "Working hours"),
            [.. Stages.Select(stage => new LocalizedText(stage.Vi, stage.En))],
            [new(new("Tất cả", "All"), [.. Enumerable.Range(0, 10).Select(i => (double?)(0.07 + i * i % 13 * 0.9))])])
        { Description = new("Chỉ tính công đoạn quan sát được cả hai đầu.", "Observed durations only.") },
    ]);

    private static Section Delay() => new("delay", new("Chậm ở đâu", "Where the delay is"),
    [
        new Table("stage_by_procedure", new("Giờ chậm theo công đoạn và loại hình", "Delay-hours by stage and procedure"),
            [
                new("procedure", new("Loại hình", "Procedure"), ColumnKind.Text),
                .. Stages.Select((stage, index) => new Column($"stage_{index}", new(stage.Vi, stage.En), ColumnKind.Hours)),
                new("all", new("Tất cả", "All"), ColumnKind.Hours),
            ],
            [.. Procedures.Select((code, row) => (ImmutableArray<TableCell>)
            [
                TableCell.Of(code),
                .. Enumerable.Range(0, 10).Select(column => TableCell.Of((row + 3) * (column * 37 % 11) * 1.37) with { Shade = (row + 3) * (column * 37 % 11) / 120.0 }),
                TableCell.Of(1037.5 + row),
            ])])
        { Notes = [new("Ô càng đậm, giờ chậm càng nhiều.", "The darker the cell, the more delay.")] },
    ]);

    private static Section Ranking() => new("ranking", new("Xếp hạng", "Ranking"),
    [
        new Table("ranking", new("Xếp hạng các đơn vị (minh họa)", "Ranking of the offices (illustrative)"),
            [
                new("rank", new("Hạng", "Rank"), ColumnKind.Rank),
                new("unit", new("Đơn vị", "Office"), ColumnKind.Text),
                new("n", new("Số tờ khai", "n"), ColumnKind.Count),
                new("points", new("Điểm", "Points"), ColumnKind.Points),
                new("change", new("So với năm trước", "Against last year"), ColumnKind.Points),
            ],
            [
                [TableCell.Of(1), TableCell.Of(new LocalizedText("Chi cục HQ CK Tà Lùng", "Ta Lung")), TableCell.Of(1269), TableCell.Of(87.5), TableCell.Of(-3.25)],
                [TableCell.Of(2), TableCell.Of(new LocalizedText("Chi cục HQ CK Trà Lĩnh", "Tra Linh")), TableCell.Of(512), TableCell.Of(81), TableCell.Of(2.5)],
                [TableCell.Without(new("n < 30", "n < 30")), TableCell.Of(new LocalizedText("Chi cục HQ CK Sóc Giang", "Soc Giang")), TableCell.Of(17), TableCell.Of((double?)null), TableCell.Of((double?)null)],
            ])
        { Notes = [new("Chưa kiểm định với yếu tố ngẫu nhiên.", "Not tested for chance.")] },
    ]);

    private static Section Everything() => new("worklist", new("Danh sách bổ sung", "Worklist"), [Long]);
}
