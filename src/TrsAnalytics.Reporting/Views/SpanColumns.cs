using System.Collections.Immutable;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

/// <summary>What the tables of stages and of further spans have in common.</summary>
internal static class SpanColumns
{
    /// <summary>The statistics of the spans with both stamps.</summary>
    internal static ColumnOf<TRow>[] Observed<TRow>()
        where TRow : SpanRow =>
    [
        ColumnOf<TRow>.Count("observed", new("Đủ mốc", "Observed"), row => row.Observed),
        ColumnOf<TRow>.Hours("mean_hours", new("Trung bình (giờ)", "Mean (h)"), row => row.Times.Mean),
        ColumnOf<TRow>.Hours("sd_hours", new("Độ lệch chuẩn (giờ)", "SD (h)"), row => row.Times.Sd),
        ColumnOf<TRow>.Hours("median_hours", new("Trung vị (giờ)", "Median (h)"), row => row.Times.Quantile(0.5)),
        ColumnOf<TRow>.Hours("p90_hours", new("P90 (giờ)", "P90 (h)"), row => row.Times.Quantile(0.9)),
        ColumnOf<TRow>.Hours("min_hours", new("Nhỏ nhất (giờ)", "Min (h)"), row => row.Times.Min),
        ColumnOf<TRow>.Hours("max_hours", new("Lớn nhất (giờ)", "Max (h)"), row => row.Times.Max),
    ];

    internal static ColumnOf<TRow>[] CountedSpans<TRow>()
        where TRow : SpanRow =>
    [
        ColumnOf<TRow>.Count("observed", new("Đủ mốc", "Observed"), row => row.Observed),
        ColumnOf<TRow>.Count("censored", new("Đang dở", "Under way"), row => row.Censored),
    ];

    /// <summary>The numbers with the spans under way.</summary>
    internal static ColumnOf<TRow>[] SpansWithOpen<TRow>()
        where TRow : SpanRow =>
    [
        Estimated<TRow>("median_with_open_hours", new("Trung vị (giờ)", "Median (h)"), ColumnKind.Hours, row => row.MedianWithOpen),
        Estimated<TRow>("restricted_mean_hours", new("TB có giới hạn (giờ)", "Restricted mean (h)"), ColumnKind.Hours, row => row.RestrictedMean),
        Estimated<TRow>("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), ColumnKind.Share, row => row.ShareWithin(24)),
    ];

    internal static ColumnOf<TRow> Estimated<TRow>(string id, LocalizedText title, ColumnKind kind, Func<TRow, Estimate> estimate) =>
        new(new(id, title, kind), row => estimate(row) is { Reason: { } reason } ? TableCell.Without(Short(reason)) : TableCell.Of(estimate(row).Value));

    internal static LocalizedText UnderWayCounted<TRow>(MeasurementPlan plan, Clock clock, ImmutableArray<TRow> rows)
        where TRow : SpanRow => Phrase.Of(
        "Đang dở: chưa xong khi hết theo dõi ({0}); được tính là lâu hơn thời gian đã theo dõi (Kaplan-Meier). {1} “Chưa đạt”: còn nhiều khâu đang dở; “chưa đủ lâu”: theo dõi ngắn hơn.",
        "Under way: not finished at the end of follow-up ({0}); it counts as longer than it was followed (Kaplan-Meier). {1} “Open”: too many are under way; “too short”: they were followed for less.",
        DateText.Of(plan.FollowUpUntil), CutAt(rows.Select(row => (double?)row.TauHours), clock));
}
