namespace TrsAnalytics;

/// <summary>How many declarations there are, what became of them, and how completely they were recorded.</summary>
internal static class SampleChapter
{
    public static Section Of(ReportResults results)
    {
        var completeness = results.Measurement.Completeness(results.Channel);
        var known = completeness with
        {
            Rows = [.. completeness.Rows.Where(row => row.Due > 0 && !Suppression.IsHidden(row.Due + row.NotApplicable, results.Plan.MinimumGroup))],
        };
        return new("sample", new("Mẫu đo và mức độ đầy đủ", "Sample and completeness"),
        [
            results.Measurement.Cohort.ToTable(),
            new Paragraph(Changes(results)),
            .. Paragraph.Of(CancellationSentences.Of(results)),
            known.ToTable(),
        ]);
    }

    private static Sentence Changes(ReportResults results)
    {
        BreakdownRow[] changes = [.. results.Elapsed.Breakdown(By.InitialChannel, By.FinalChannel).Rows.Where(row => row.Key[0] != row.Key[1])];
        return new(
            "sample.channel_changes",
            changes.Length == 0
                ? new("Không có tờ khai nào chuyển luồng.", "No declaration changed its channel.")
                : Phrase.Of(
                    "Tờ khai chuyển luồng (luồng ban đầu → luồng cuối): {0}.", "Declarations that changed their channel (initial → final): {0}.",
                    Phrase.Join("; ", changes.Select(row => Phrase.Of(
                        "{0} → {1}: {2}", "{0} → {1}: {2}", Phrase.Small(GroupText.Of(By.InitialChannel, row.Key[0])),
                        Phrase.Small(GroupText.Of(By.FinalChannel, row.Key[1])), Phrase.Count(row.Count))))),
            new("Toàn bộ tờ khai của mẫu đo.", "All declarations of the cohort."))
        {
            Numbers = [.. changes.Select(row => SentenceNumber.Declarations("changed", row.Count, $"{row.Key[0]}/{row.Key[1]}"))],
        };
    }
}
