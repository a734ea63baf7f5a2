namespace TrsAnalytics;

public static partial class ResultTables
{
    /// <summary>How long the stages took.</summary>
    /// <param name="stages">The stages.</param>
    public static Table ToTable(this StageBreakdown stages) => ColumnOf<StageRow>.Table(
        "stages", Titled(new("Thời gian từng khâu", "Time of each stage"), stages.By, stages.Clock),
        [
            .. ColumnOf<StageRow>.Keys(stages.By, row => row.Key),
            ColumnOf<StageRow>.Words("stage", new("Khâu", "Stage"), row => row.Stage.Label),
            ColumnOf<StageRow>.Words("owner", new("Trách nhiệm", "Owner"), row => GroupText.Of(row.Stage.Owner)),
            ColumnOf<StageRow>.Count("observed", new("Đủ mốc", "Observed"), row => row.Observed),
            ColumnOf<StageRow>.Count("censored", new("Đang dở", "Under way"), row => row.Censored),
            ColumnOf<StageRow>.Count("unknown", new("Không rõ", "Unknown"), row => row.Unknown),
            ColumnOf<StageRow>.Hours("mean_hours", new("Trung bình (giờ)", "Mean (h)"), row => row.Times.Mean),
            ColumnOf<StageRow>.Hours("median_hours", new("Trung vị (giờ)", "Median (h)"), row => row.Times.Quantile(0.5)),
            ColumnOf<StageRow>.Hours("p90_hours", new("P90 (giờ)", "P90 (h)"), row => row.Times.Quantile(0.9)),
        ],
        stages.Rows,
        ObservedOnly);

    /// <summary>How long the further spans of the plan took.</summary>
    /// <param name="metrics">The spans.</param>
    /// <param name="plan">The plan of the study.</param>
    public static Table ToTable(this MetricBreakdown metrics, MeasurementPlan plan) => ColumnOf<MetricRow>.Table(
        "metrics", Titled(new("Các khoảng thời gian khác", "Further spans"), metrics.By, metrics.Clock),
        [
            .. ColumnOf<MetricRow>.Keys(metrics.By, row => row.Key),
            ColumnOf<MetricRow>.Words("metric", new("Khoảng", "Span"), row => Text.Same(row.Metric.Id)),
            ColumnOf<MetricRow>.Count("observed", new("Đủ mốc", "Observed"), row => row.Observed),
            ColumnOf<MetricRow>.Count("missing", new("Thiếu mốc", "Missing"), row => row.Missing),
            ColumnOf<MetricRow>.Count("day_only", new("Chỉ có ngày", "Day only"), row => row.DayOnly),
            ColumnOf<MetricRow>.Hours("mean_hours", new("Trung bình (giờ)", "Mean (h)"), row => row.Times.Mean),
            ColumnOf<MetricRow>.Hours("median_hours", new("Trung vị (giờ)", "Median (h)"), row => row.Times.Quantile(0.5)),
            ColumnOf<MetricRow>.Hours("p90_hours", new("P90 (giờ)", "P90 (h)"), row => row.Times.Quantile(0.9)),
            ColumnOf<MetricRow>.Hours("mean_lower_hours", new("TB ít nhất (giờ)", "Mean, least (h)"), row => row.MeanLowerHours),
            ColumnOf<MetricRow>.Hours("mean_upper_hours", new("TB nhiều nhất (giờ)", "Mean, most (h)"), row => row.MeanUpperHours),
        ],
        metrics.Rows,
        [
            .. plan.Metrics.Select(metric => Phrase.Of("{0}: từ {1} đến {2}.", "{0}: from {1} to {2}.",
                Text.Same(metric.Id), Phrase.Small(GroupText.Of(metric.From, plan)), Phrase.Small(GroupText.Of(metric.To, plan)))),
            new("Trung bình, trung vị và P90 tính trên tờ khai có đủ mốc chính xác của mọi trạng thái; mốc chỉ có ngày cho cận dưới và cận trên của trung bình.",
                "Mean, median and P90 are of declarations of any status with exact stamps; stamps of a day only give the least and the most the mean can be."),
        ]);
}
