using System.Collections.Immutable;

namespace TrsAnalytics;

public static partial class ResultTables
{
    private static readonly ColumnOf<BreakdownRow> Declarations = ColumnOf<BreakdownRow>.Count("n", new("Số tờ khai", "Declarations"), row => row.Count);

    private static readonly ColumnOf<BreakdownRow> Released = ColumnOf<BreakdownRow>.Count("released", new("Đã giải phóng", "Released"), row => row.Released);

    private static readonly ColumnOf<BreakdownRow>[] Completed =
    [
        ColumnOf<BreakdownRow>.Hours("mean_completed_hours", new("Trung bình (giờ)", "Mean (h)"), row => row.Distribution.MeanCompleted),
        ColumnOf<BreakdownRow>.Hours("sd_completed_hours", new("Độ lệch chuẩn (giờ)", "SD (h)"), row => row.Distribution.SdCompleted),
        ColumnOf<BreakdownRow>.Hours("median_completed_hours", new("Trung vị (giờ)", "Median (h)"), row => row.Distribution.MedianCompleted),
        ColumnOf<BreakdownRow>.Hours("p90_completed_hours", new("P90 (giờ)", "P90 (h)"), row => row.Distribution.QuantileCompleted(0.9)),
        ColumnOf<BreakdownRow>.Hours("min_hours", new("Nhỏ nhất (giờ)", "Min (h)"), row => row.Distribution.Min),
        ColumnOf<BreakdownRow>.Hours("max_hours", new("Lớn nhất (giờ)", "Max (h)"), row => row.Distribution.Max),
    ];

    private static readonly ColumnOf<BreakdownRow>[] NotReleased =
    [
        ColumnOf<BreakdownRow>.Count("open", new("Chưa hoàn thành", "Open"), row => row.Open),
        ColumnOf<BreakdownRow>.Count("cancelled", new("Đã hủy", "Cancelled"), row => row.Cancelled),
        ColumnOf<BreakdownRow>.Count("unknown", new("Không xác định", "Unknown"), row => row.Unknown),
    ];

    private static readonly ColumnOf<BreakdownRow>[] WithOpen =
    [
        new(new("median_hours", new("Trung vị (giờ)", "Median (h)"), ColumnKind.Hours), MedianWithOpen),
        ColumnOf<BreakdownRow>.Hours("restricted_mean_hours", new("TB có giới hạn (giờ)", "Restricted mean (h)"), row => row.Distribution.RestrictedMean),
        ColumnOf<BreakdownRow>.Share("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.Distribution.ShareWithin(24)),
    ];

    /// <summary>The official figures: release times of the released declarations. Counts of the others stand in <see cref="ToTableWithOpen(Breakdown)"/>.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public static Table ToTable(this Breakdown breakdown) => Table(
        breakdown, "release", new("Thời gian giải phóng hàng", "Release time"), [Declarations, Released, .. Completed],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), ReleasedOf(breakdown));

    /// <summary>The release times with the declarations that are still open, and how many became what.</summary>
    /// <inheritdoc cref="ToTable(Breakdown)"/>
    public static Table ToTableWithOpen(this Breakdown breakdown) => Table(
        breakdown, "release_with_open",
        new("Thời gian giải phóng hàng, tính cả tờ khai chưa hoàn thành", "Release time with the open declarations"),
        [Declarations, Released, .. NotReleased, .. WithOpen],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), OpenCounted(breakdown));

    /// <summary>All columns of both tables, for files.</summary>
    /// <inheritdoc cref="ToTable(Breakdown)"/>
    public static Table ToFullTable(this Breakdown breakdown) => Table(
        breakdown, "release_full", new("Thời gian giải phóng hàng", "Release time"),
        [Declarations, Released, .. NotReleased, .. Completed, .. WithOpen],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), ReleasedOf(breakdown), OpenCounted(breakdown));

    private static Table Table(
        Breakdown breakdown, string id, LocalizedText title, IEnumerable<ColumnOf<BreakdownRow>> columns, params ImmutableArray<LocalizedText> notes) =>
        ColumnOf<BreakdownRow>.Table(
            id, Titled(title, breakdown.By, breakdown.Clock),
            [.. ColumnOf<BreakdownRow>.Keys(breakdown.By, row => row.Key), .. columns],
            breakdown.By.IsEmpty ? [breakdown.All] : breakdown.Rows.Add(breakdown.All),
            notes);

    private static TableCell MedianWithOpen(BreakdownRow row) => row.Distribution.MedianWithOpen is { } hours
        ? TableCell.Of(hours)
        : row.Distribution.Count == 0 ? TableCell.Of((double?)null) : TableCell.Without(new("chưa đạt", "open"));
}
