using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What may be said of the release time of a study: no sentence where there is no number, a hedged one where it rests on little.</summary>
internal static class ReleaseSentences
{
    private const int Enough = 30;
    private const double Day = 24;
    private const double MuchWrong = 0.1;

    public static IEnumerable<Sentence> Of(ReportResults results)
    {
        var (row, plan) = (results.All, results.Plan);
        return row.Distribution.Count == 0 ? [] :
        [
            .. Hedge(row, plan),
            .. Mean(row.RestrictedMean(), plan, results.Measurement),
            Median(row.Median, plan),
            Share(row.ShareWithin(Day), plan),
            .. Doubt(results),
        ];
    }

    private static IEnumerable<Sentence> Hedge(BreakdownRow row, MeasurementPlan plan)
    {
        if (row.Distribution.Count < Enough)
        {
            yield return new(
                "release.few",
                Phrase.Of(
                    "Chỉ có {0}, nên các số sau chỉ là chỉ dấu.",
                    row.Distribution.Count == 1
                        ? "There is only {0}, so that the following numbers are no more than an indication."
                        : "There are only {0}, so that the following numbers are no more than an indication.",
                    Phrase.Declarations(row.Distribution.Count)),
                ViewNotes.ReleaseSpan(plan))
            {
                Numbers = [SentenceNumber.Declarations("released_and_open", row.Distribution.Count)],
            };
        }
    }

    private static IEnumerable<Sentence> Mean(Estimate mean, MeasurementPlan plan, Measurement measurement)
    {
        if (mean.Reason == NoAnswer.FollowUpTooShort)
        {
            yield return new(
                "release.no_restricted_mean",
                new("Không nêu trung bình có giới hạn: hết theo dõi ngay khi hết tuần đo.", "The restricted mean is not given: follow-up ended with the window."),
                ViewNotes.ReleaseSpan(plan));
        }

        // Without limits the mean is of declarations that all took the same time, and the median says it.
        if (mean is not { Value: { } hours, Limits: not null })
        {
            yield break;
        }

        var limit = measurement.FollowUpLimit(Clock.Elapsed).TotalHours;
        yield return new(
            "release.restricted_mean",
            Phrase.Of(
                "Tính cả tờ khai chưa hoàn thành, trung bình có giới hạn của thời gian giải phóng hàng là {0} giờ liên tục{1}.",
                "With the open declarations, the restricted mean release time is {0} elapsed hours{1}.",
                Phrase.Hours(hours),
                EstimateText.Hours(mean, Phrase.Of("; cắt ở giới hạn theo dõi {0}", "; cut at the follow-up limit of {0}", Phrase.PlainHours(limit)))),
            Phrase.Of(
                "{0} Trung bình có giới hạn, cắt ở giới hạn theo dõi {1} giờ; {3}; n = {2}.", "{0} Restricted at the follow-up limit of {1} hours; {3}; n = {2}.",
                ViewNotes.ReleaseSpan(plan), Phrase.Hours(limit), Phrase.Count(mean.Count),
                Method(mean, new("khoảng tin cậy lấy mẫu lại", "limits by resampling"))))
        {
            Numbers =
            [
                .. SentenceNumber.Of("restricted_mean", mean, NumberUnit.Hours), SentenceNumber.Hours("tau", limit),
                SentenceNumber.Declarations("released_and_open", mean.Count),
            ],
        };
    }

    private static Sentence Median(Estimate median, MeasurementPlan plan) => new(
        "release.median",
        median.Value is { } hours
            ? Phrase.Of("Một nửa số tờ khai đó xong trong {0} giờ{1}.", "Half of all these were released within {0} hours{1}.", Phrase.Hours(hours), EstimateText.Hours(median))
            : median.Reason == NoAnswer.NoneUnderObservation
            ? Phrase.Of("Không nêu trung vị: {0}.", "The median is not given: {0}.", EstimateText.Of(NoAnswer.NoneUnderObservation))
            : new("Không quá một nửa số tờ khai xong khi hết theo dõi.", "No more than half of them had been released by the end of follow-up."),
        Phrase.Of(
            "{0} Trung vị, {2}; n = {1}.", "{0} Median, {2}; n = {1}.",
            ViewNotes.ReleaseSpan(plan), Phrase.Count(median.Count),
            Method(median, new(
                "tờ khai chưa hoàn thành lâu hơn mọi tờ khai khác; khoảng tin cậy theo thống kê thứ tự",
                "open declarations being longer than any; limits by order statistics"))))
    {
        Numbers = [.. SentenceNumber.Of("median", median, NumberUnit.Hours), SentenceNumber.Declarations("released_and_open", median.Count)],
    };

    private static Sentence Share(Estimate share, MeasurementPlan plan) => new(
        "release.share_within_24_hours",
        share.Value is { } value
            ? Phrase.Of("Trong 24 giờ xong {0}{1}.", "Within 24 hours {0} were released{1}.", Phrase.Share(value), EstimateText.Share(share))
            : Phrase.Of("Không nêu tỷ lệ xong trong 24 giờ: {0}.", "The share released within 24 hours is not given: {0}.", EstimateText.Of(share.Reason!.Value)),
        Phrase.Of(
            "{0} Tỷ lệ của tờ khai đã giải phóng và chưa hoàn thành; {2}; n = {1}.", "{0} Share of released and open declarations; {2}; n = {1}.",
            ViewNotes.ReleaseSpan(plan), Phrase.Count(share.Count), Method(share, new("khoảng tin cậy Wilson", "Wilson's limits"))))
    {
        Numbers = [.. SentenceNumber.Of("share", share, NumberUnit.Share), SentenceNumber.Declarations("released_and_open", share.Count)],
    };

    private static LocalizedText Method(Estimate estimate, LocalizedText usual) => estimate.Method != EstimateMethod.KaplanMeier ? usual
        : estimate.Caveats.Contains(Caveat.SeenEarly)
        ? new("Kaplan-Meier vì có tờ khai chưa hoàn thành được theo dõi ngắn hơn, phương sai Greenwood", "Kaplan-Meier, as open declarations were followed for less, Greenwood's variance")
        : new("Kaplan-Meier với tờ khai vào muộn, phương sai Greenwood", "Kaplan-Meier with delayed entry, Greenwood's variance");

    /// <summary>What the data say against themselves, and how much of them is wrong.</summary>
    private static IEnumerable<Sentence> Doubt(ReportResults results)
    {
        var cohort = results.Measurement.Cohort;
        foreach (var caveat in results.All.Distribution.IsSeenEarly ? cohort.Caveats.Add(Caveat.SeenEarly) : cohort.Caveats)
        {
            yield return new($"caveat.{JsonNamingPolicy.SnakeCaseLower.ConvertName(caveat.ToString())}", EstimateText.Of(caveat), ViewNotes.ReleaseSpan(results.Plan));
        }

        if (cohort.Unknown > MuchWrong * cohort.Declarations)
        {
            yield return new(
                "release.unknown",
                Phrase.Of(
                    "Của {0} trong {1} không xác định được kết quả, nên các số trên có thể lệch.",
                    "Of {0} of {1} it is unknown what became of them, so that these numbers may be off by more than their limits.",
                    Phrase.Count(cohort.Unknown), Phrase.Declarations(cohort.Declarations)),
                ViewNotes.ReleaseSpan(results.Plan))
            {
                Numbers = [SentenceNumber.Declarations("unknown", cohort.Unknown), SentenceNumber.Declarations("declarations", cohort.Declarations)],
            };
        }
    }
}
