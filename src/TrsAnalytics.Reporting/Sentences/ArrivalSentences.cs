namespace TrsAnalytics;

/// <summary>From where the release time runs: that of the WCO and of Viet Nam's study of 2013 starts at the arrival, ours at registration; and how long it took from the arrival.</summary>
internal static class ArrivalSentences
{
    private static readonly Metric FromArrival = new("arrival_to_release", EventName.Arrived, EventName.Release);

    public static IEnumerable<Sentence> Of(ReportResults results)
    {
        yield return Sentence.Of("release.start", new(
            "Số liệu chính của WCO và của cuộc đo năm 2013 tại Việt Nam tính từ khi hàng đến; số liệu chính ở đây tính từ khi đăng ký tờ khai.",
            "The headline of the WCO and of Viet Nam's study of 2013 starts when the goods arrive; the headline here starts at registration."));
        var (measurement, clocks) = (results.Measurement, results.Elapsed.Clocks);
        var row = new MetricTimes(measurement, clocks, FromArrival).Rows(Grouping.Of(measurement))[0];
        if (row.Observed + row.DayOnly >= results.Plan.MinimumGroup)
        {
            yield return new("release.from_arrival", Words(row), new(
                "Từ khi hàng đến đến khi giải phóng hàng, theo giờ liên tục; tờ khai có cả hai mốc. Hàng đến sau khi đăng ký hay giải phóng làm giảm số này.",
                "From the arrival of the goods to their release, in elapsed hours, of declarations with both stamps. Goods that arrive after their release count below 0."))
            {
                Numbers =
                [
                    SentenceNumber.Hours("mean", row.DayOnly == 0 ? row.Times.Mean : null), SentenceNumber.Hours("mean_low", row.MeanLowerHours),
                    SentenceNumber.Hours("mean_high", row.MeanUpperHours), SentenceNumber.Declarations("declarations", row.Observed + row.DayOnly),
                    SentenceNumber.Declarations("day_only", row.DayOnly),
                ],
            };
        }
    }

    /// <summary>Where arrivals are dates alone, between what and what the mean lies.</summary>
    private static LocalizedText Words(MetricRow row) => row.DayOnly == 0
        ? Phrase.Of(
            "Tính từ khi hàng đến, trung bình là {0} giờ liên tục ({1}).", "From the arrival it took {0} elapsed hours on average ({1}).",
            Phrase.Hours(row.Times.Mean), Phrase.Declarations(row.Observed))
        : Phrase.Of(
            "Tính từ khi hàng đến, trung bình trong khoảng {0} đến {1} giờ liên tục ({2}, trong đó {3} chỉ có ngày ở một đầu).",
            "From the arrival it took between {0} and {1} elapsed hours on average ({2}, of which {3} have a date alone at one end).",
            Phrase.Hours(row.MeanLowerHours), Phrase.Hours(row.MeanUpperHours), Phrase.Declarations(row.Observed + row.DayOnly), Phrase.Count(row.DayOnly));
}
