using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What changed since the previous study.</summary>
internal static class YearOnYearChapter
{
    public static Section Of(ReportResults results, Measurement previous) => new("year_on_year", new("So sánh với kỳ trước", "Year on year"),
        Comparability.AgainstAll(new(previous, results.Measurement)) is var (reason, _)
            ? [new Paragraph("comparison.not_comparable", Phrase.Of("Không so sánh với {0}: {1}.", "Not compared with {0}: {1}.", previous.Plan.Title, reason))]
            : Blocks(results.Comparison!, results.Plan.MinimumGroup));

    private static ImmutableArray<Block> Blocks(Comparison comparison, int minimum) =>
    [
        .. ComparisonSentences.Of(comparison).Select(sentence => new Paragraph(sentence)),
        comparison.ToTable(),
        comparison.ToShareTable(),
        .. comparison.Splits.Select(split => Table(comparison, split.Folded(minimum), minimum)),
        comparison.ToStageTable().Suppressed([.. comparison.Stages.Select(Fewest)], minimum, "earlier_median_hours"),
        comparison.Scores.ToTable(),
        .. comparison.Differences.IsEmpty ? Array.Empty<Block>() : [comparison.ToDifferenceTable()],
    ];

    private static Table Table(Comparison comparison, MixAndSpeed split, int minimum) => comparison.ToTable(split)
        .Suppressed([.. split.Rows.Select(row => row.Fewest)], minimum, "earlier_hours");

    private static int Fewest(StageChange stage) => stage.Median is { } median ? Folding.Fewest(median.Earlier.Count, median.Later.Count) : 0;
}
