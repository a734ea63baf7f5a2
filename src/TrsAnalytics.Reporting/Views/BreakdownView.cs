using System.Collections.Immutable;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<BreakdownRow>;

/// <summary>Release times of groups: the official figures, those with the open declarations, and the limits of chance.</summary>
internal sealed class BreakdownView : View<Breakdown>
{
    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Breakdown breakdown) => [Table(breakdown), TableWithOpen(breakdown)];

    private static readonly Columns Declarations = Columns.Count("n", new("Số tờ khai", "Declarations"), row => row.Count);

    private static readonly Columns Released = Columns.Count("released", new("Đã giải phóng", "Released"), row => row.Released);

    private static readonly Columns[] Completed =
    [
        Columns.Hours("mean_completed_hours", new("Trung bình (giờ)", "Mean (h)"), row => row.Distribution.MeanCompleted),
        Columns.Hours("sd_completed_hours", new("Độ lệch chuẩn (giờ)", "SD (h)"), row => row.Distribution.SdCompleted),
        Columns.Hours("median_completed_hours", new("Trung vị (giờ)", "Median (h)"), row => row.Distribution.MedianCompleted),
        Columns.Hours("p90_completed_hours", new("P90 (giờ)", "P90 (h)"), row => row.Distribution.QuantileCompleted(0.9)),
        Columns.Hours("min_hours", new("Nhỏ nhất (giờ)", "Min (h)"), row => row.Distribution.Min),
        Columns.Hours("max_hours", new("Lớn nhất (giờ)", "Max (h)"), row => row.Distribution.Max),
    ];

    private static readonly Columns[] NotReleased =
    [
        Columns.Count("open", new("Chưa hoàn thành", "Open"), row => row.Open),
        Columns.Count("cancelled", new("Đã hủy", "Cancelled"), row => row.Cancelled),
        Columns.Count("unknown", new("Không xác định", "Unknown"), row => row.Unknown),
    ];

    private static readonly Columns[] WithOpen =
    [
        new(new("median_hours", new("Trung vị (giờ)", "Median (h)"), ColumnKind.Hours), MedianWithOpen),
        Columns.Hours("restricted_mean_hours", new("TB có giới hạn (giờ)", "Restricted mean (h)"), row => row.Distribution.RestrictedMean),
        Columns.Share("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.Distribution.ShareWithin(24)),
    ];

    /// <summary>The official figures: release times of the released declarations. Counts of the others stand in <see cref="TableWithOpen"/>.</summary>
    protected override Table Table(Breakdown breakdown) => Table(
        breakdown, "release", new("Thời gian giải phóng hàng", "Release time"), [Declarations, Released, .. Completed],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), ReleasedOf(breakdown));

    /// <summary>The release times with the declarations that are still open, and how many became what.</summary>
    internal static Table TableWithOpen(Breakdown breakdown) => Table(
        breakdown, "release_with_open",
        new("Thời gian giải phóng hàng, tính cả tờ khai chưa hoàn thành", "Release time with the open declarations"),
        [Declarations, Released, .. NotReleased, .. WithOpen],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), OpenCounted(breakdown));

    /// <summary>All columns of both tables, for files.</summary>
    protected override Table FullTable(Breakdown breakdown) => Table(
        breakdown, "release_full", new("Thời gian giải phóng hàng", "Release time"),
        [Declarations, Released, .. NotReleased, .. Completed, .. WithOpen],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), ReleasedOf(breakdown), OpenCounted(breakdown));

    private static Table Table(
        Breakdown breakdown, string id, LocalizedText title, IEnumerable<Columns> columns, params ImmutableArray<LocalizedText> notes) =>
        Columns.Table(
            id, Titled(title, breakdown.By, breakdown.Clock),
            [.. Columns.Keys(breakdown.By, row => row.Key), .. columns],
            breakdown.By.IsEmpty ? [breakdown.All] : breakdown.Rows.Add(breakdown.All),
            notes);

    private static TableCell MedianWithOpen(BreakdownRow row) => row.Distribution.MedianWithOpen is { } hours
        ? TableCell.Of(hours)
        : row.Distribution.Count == 0 ? TableCell.Of((double?)null) : TableCell.Without(new("chưa đạt", "open"));

    /// <summary>The release times with the open declarations, and the 95 % limits of each number.</summary>
    internal static Table WithLimits(Breakdown breakdown) => Table(
        breakdown, "release_limits", new("Thời gian giải phóng hàng với khoảng tin cậy", "Release time with limits"),
        [
            Columns.Count("n", new("n", "n"), row => row.Released + row.Open),
            .. Limited("restricted_mean", new("TB có giới hạn (giờ)", "Restricted mean (h)"), ColumnKind.Hours, row => row.RestrictedMean()),
            .. Limited("median", new("Trung vị (giờ)", "Median (h)"), ColumnKind.Hours, row => row.Median),
            .. Limited("share_within_24", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), ColumnKind.Share, row => row.ShareWithin(24)),
        ],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), OpenCounted(breakdown),
        HasLateEntries(breakdown) ? LimitsOfCurve : LimitsOfSamples);

    private static LocalizedText LimitsOfCurve { get; } = new(
        "n: đã giải phóng và chưa hoàn thành. Khoảng tin cậy 95%: phương sai Greenwood, của trung vị và tỷ lệ theo thang log-log (nhóm không có tờ khai vào muộn: như khi trích theo ngày đăng ký). Gạch ngang: cận chưa đạt, hoặc không có gì để ước lượng.",
        "n: released and open. 95% limits: Greenwood's variance, of median and share on the log-log scale (groups without delayed entry: as where rows are drawn by registration). A dash: the limit is not reached, or there is nothing to estimate from.");

    private static LocalizedText LimitsOfSamples { get; } = new(
        "n: đã giải phóng và chưa hoàn thành. Khoảng tin cậy 95%: của trung bình lấy mẫu lại (BCa), của trung vị theo thống kê thứ tự, của tỷ lệ theo Wilson. Gạch ngang: cận chưa đạt, hoặc không có gì để ước lượng.",
        "n: released and open. 95% limits: of the mean by resampling (BCa), of the median by order statistics, of the share by Wilson. A dash: the limit is not reached, or there is nothing to estimate from.");

    /// <summary>An estimate and its limits in three columns.</summary>
    private static Columns[] Limited(string id, LocalizedText title, ColumnKind kind, Func<BreakdownRow, Estimate> estimate)
    {
        var unit = kind == ColumnKind.Hours ? "_hours" : "_share";
        var known = new Dictionary<BreakdownRow, Estimate>(ReferenceEqualityComparer.Instance);
        Estimate Of(BreakdownRow row) => known.TryGetValue(row, out var own) ? own : known[row] = estimate(row);
        return
        [
            new(new(id + unit, title, kind), row => Of(row) is { Reason: { } reason } ? TableCell.Without(Short(reason)) : TableCell.Of(Of(row).Value)),
            new(new($"{id}_low{unit}", new("từ (95%)", "from (95%)"), kind), row => TableCell.Of(Of(row).Limits?.Low)),
            new(new($"{id}_high{unit}", new("đến (95%)", "to (95%)"), kind), row => TableCell.Of(Of(row).Limits?.High)),
        ];
    }

}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class BreakdownTables
{
    /// <summary>The release times with the declarations that are still open, and how many became what.</summary>
    /// <param name="breakdown">The result.</param>
    public static Table ToTableWithOpen(this Breakdown breakdown) => BreakdownView.TableWithOpen(breakdown);

    /// <summary>The release times with the open declarations, and the 95 % limits of each number.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public static Table ToTableWithLimits(this Breakdown breakdown) => BreakdownView.WithLimits(breakdown);
}
