using static TrsAnalytics.SpanColumns;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<MetricRow>;

/// <summary>How long the further spans of a plan took.</summary>
internal sealed class MetricsView : View<MetricBreakdown>
{
    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(MetricBreakdown metrics) => [Table(metrics), TableWithOpen(metrics)];

    /// <summary>How long the further spans of the plan took where both stamps are exact. Counts of the others stand in <see cref="TableWithOpen"/>.</summary>
    protected override Table Table(MetricBreakdown metrics) => Columns.Table(
        "metrics", Titled(new("Các khoảng thời gian khác", "Further spans"), metrics.By, metrics.Clock),
        [
            .. Columns.Keys(metrics.By, row => row.Key),
            MetricName,
            .. Observed<MetricRow>(),
            .. MeanBounds,
        ],
        metrics.Rows,
        Spans(metrics.Plan),
        new("Chỉ tính tờ khai có đủ mốc chính xác, mọi trạng thái; mốc chỉ có ngày cho cận dưới và cận trên của trung bình.",
            "Of declarations of any status with exact stamps; stamps of a day only give the least and the most the mean can be."));

    /// <summary>How long the further spans took with those still under way, and how many declarations became what.</summary>
    internal static Table TableWithOpen(MetricBreakdown metrics) => Columns.Table(
        "metrics_with_open", Titled(new("Các khoảng thời gian khác, tính cả khoảng đang dở", "Further spans with those under way"), metrics.By, metrics.Clock),
        [
            .. Columns.Keys(metrics.By, row => row.Key),
            MetricName,
            .. Statuses,
            .. CountedSpans<MetricRow>(),
            .. NotObserved,
            .. SpansWithOpen<MetricRow>(),
        ],
        metrics.Rows,
        UnderWayCounted(metrics.Plan, metrics.Clock, metrics.Rows),
        new("Đang dở: tờ khai chưa hoàn thành, có mốc đầu và còn phải có mốc cuối. Đã giải phóng, chưa hoàn thành, đã hủy, không xác định: trạng thái của tờ khai.",
            "Under way: the declaration is open, the span has begun and must still end. Released, open, cancelled, unknown: what became of the declarations."));

    /// <summary>All columns of both tables, for files and data frames.</summary>
    protected override Table FullTable(MetricBreakdown metrics) => Columns.Table(
        "metrics_full", Titled(new("Các khoảng thời gian khác", "Further spans"), metrics.By, metrics.Clock),
        [
            .. Columns.Keys(metrics.By, row => row.Key),
            MetricName,
            .. Statuses,
            .. Observed<MetricRow>(),
            .. MeanBounds,
            .. CountedSpans<MetricRow>()[1..],
            .. NotObserved,
            .. SpansWithOpen<MetricRow>(),
        ],
        metrics.Rows,
        Spans(metrics.Plan), UnderWayCounted(metrics.Plan, metrics.Clock, metrics.Rows));

    private static Columns[] Statuses { get; } =
    [
        Columns.Count("released", new("Đã giải phóng", "Released"), row => row.Statuses.Released),
        Columns.Count("open", new("Chưa hoàn thành", "Open"), row => row.Statuses.Open),
        Columns.Count("cancelled", new("Đã hủy", "Cancelled"), row => row.Statuses.Cancelled),
        Columns.Count("unknown", new("Không xác định", "Unknown"), row => row.Statuses.Unknown),
    ];

    private static Columns[] MeanBounds { get; } =
    [
        Columns.Hours("mean_lower_hours", new("TB ít nhất (giờ)", "Mean, least (h)"), row => row.MeanLowerHours),
        Columns.Hours("mean_upper_hours", new("TB nhiều nhất (giờ)", "Mean, most (h)"), row => row.MeanUpperHours),
    ];

    private static Columns[] NotObserved { get; } =
    [
        Columns.Count("missing", new("Thiếu mốc", "Missing"), row => row.Missing),
        Columns.Count("day_only", new("Chỉ có ngày", "Day only"), row => row.DayOnly),
    ];

    private static Columns MetricName { get; } = Columns.Words("metric", new("Khoảng", "Span"), row => LocalizedText.Same(row.Metric.Id));

    /// <summary>What each further span is: its start and its end.</summary>
    private static LocalizedText Spans(MeasurementPlan plan) => Phrase.Join(" ", plan.Metrics.Select(metric => Phrase.Of(
        "{0}: từ {1} đến {2}.", "{0}: from {1} to {2}.",
        LocalizedText.Same(metric.Id), Phrase.Small(GroupText.Of(metric.From, plan)), Phrase.Small(GroupText.Of(metric.To, plan)))));
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class MetricsTables
{
    /// <summary>How long the further spans took with those still under way, and how many declarations became what.</summary>
    /// <param name="metrics">The result.</param>
    public static Table ToTableWithOpen(this MetricBreakdown metrics) => MetricsView.TableWithOpen(metrics);
}
