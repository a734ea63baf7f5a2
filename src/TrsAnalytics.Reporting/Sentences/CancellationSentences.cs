namespace TrsAnalytics;

/// <summary>How many were cancelled by a time, where cancellations are more than one in a hundred.</summary>
internal static class CancellationSentences
{
    private const double Many = 0.01;
    private const double Day = 24;

    public static IEnumerable<Sentence> Of(ReportResults results)
    {
        var row = results.All;
        var limit = results.Measurement.FollowUpLimit(Clock.Elapsed).TotalHours;
        if (row.Cancelled <= Many * row.Count || row.Incidence.Cancelled(Day).Value is null)
        {
            yield break;
        }

        var (early, late) = (row.Incidence.Cancelled(Day), row.Incidence.Cancelled(limit));
        yield return new(
            "sample.cancellations",
            late.Value is null || limit <= Day
                ? Phrase.Of("Trong 24 giờ từ đăng ký có {0} tờ khai bị hủy{1}.", "Within 24 hours of registration {0} were cancelled{1}.", Phrase.Share(early.Value), EstimateText.Share(early))
                : Phrase.Of(
                    "Trong 24 giờ từ đăng ký có {0} tờ khai bị hủy{1}, trong {2} có {3}{4}.", "Within 24 hours of registration {0} were cancelled{1}, within {2} {3}{4}.",
                    Phrase.Share(early.Value), EstimateText.Share(early), Phrase.PlainHours(limit), Phrase.Share(late.Value), EstimateText.Share(late)),
            new("Tỷ lệ của tờ khai đã giải phóng, chưa hoàn thành và đã hủy; giải phóng hàng là biến cố cạnh tranh (Aalen-Johansen), giờ liên tục.",
                "Of released, open and cancelled declarations; a release ends the waiting, too (Aalen and Johansen's incidence), elapsed hours."))
        {
            Numbers =
            [
                .. SentenceNumber.Of("within_24_hours", early, NumberUnit.Share), .. SentenceNumber.Of("within_follow_up_limit", late, NumberUnit.Share),
                SentenceNumber.Declarations("cancelled", row.Cancelled),
            ],
        };
    }
}
