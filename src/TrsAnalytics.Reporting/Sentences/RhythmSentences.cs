namespace TrsAnalytics;

/// <summary>What may be said of the rhythm: a Monday effect only where it is beyond chance, bursts only where they are many.</summary>
internal static class RhythmSentences
{
    private const int Enough = 30;
    private const double Many = 0.05;
    private const string Monday = "mon";

    public static IEnumerable<Sentence> Of(ReportResults results) => [.. MondayEffect(results), .. Bursts(results.Rhythm.Bursts)];

    private static IEnumerable<Sentence> MondayEffect(ReportResults results)
    {
        var (mondays, others) = CountOf(results);
        if (Math.Min(mondays, others) < Enough || results.Rhythm.MondayEffect is not { Value: { } hours, Limits: { Low: { } low, High: { } high } } effect || low * high <= 0)
        {
            yield break;
        }

        yield return new(
            "rhythm.monday",
            Phrase.Of(
                hours > 0
                    ? "Tờ khai đăng ký ngày thứ Hai trong kỳ đo mất nhiều hơn các ngày khác {0} giờ làm việc{1}."
                    : "Tờ khai đăng ký ngày thứ Hai trong kỳ đo mất ít hơn các ngày khác {0} giờ làm việc{1}.",
                hours > 0
                    ? "What was registered on Mondays of the window took {0} working hours more than what was registered on other days{1}."
                    : "What was registered on Mondays of the window took {0} working hours less than what was registered on other days{1}.",
                Phrase.Hours(Math.Abs(hours)), EstimateText.Hours(effect)),
            Phrase.Of(
                "{0} Hiệu của trung bình có giới hạn, khoảng tin cậy lấy mẫu lại; n = {1} và {2}.", "{0} Difference of restricted means, limits by resampling; n = {1} and {2}.",
                ViewNotes.ReleaseSpan(results.Plan), Phrase.Count(mondays), Phrase.Count(others)))
        {
            Claims = true,
            Numbers =
            [
                .. SentenceNumber.Of("difference", effect, NumberUnit.Hours),
                SentenceNumber.Declarations("mondays", mondays), SentenceNumber.Declarations("other_days", others),
            ],
        };
    }

    private static IEnumerable<Sentence> Bursts(ReleaseBursts bursts)
    {
        if (bursts.Share >= Many)
        {
            yield return new(
                "rhythm.bursts",
                Phrase.Of("{0} lượt giải phóng được ghi thành đợt.", "{0} of the releases were recorded in bursts.", Phrase.Share(bursts.Share)),
                new("Đợt: từ năm tờ khai của một đơn vị trong sáu mươi giây.", "A burst: five or more of one office within sixty seconds."))
            {
                Numbers = [SentenceNumber.Share("share", bursts.Share)],
            };
        }
    }

    private static (int Mondays, int Others) CountOf(ReportResults results)
    {
        var days = results.Working.Breakdown(By.Weekday).Rows.ToLookup(row => row.Key[0] == Monday, row => row.Distribution.Count);
        return (days[true].Sum(), days[false].Sum());
    }
}
