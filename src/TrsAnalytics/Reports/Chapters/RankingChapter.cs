namespace TrsAnalytics;

/// <summary>The ranking, where the plan asks for one.</summary>
internal static class RankingChapter
{
    public static Section Of(ReportResults results)
    {
        var ranking = results.Measurement.Ranking().WithIntervals();
        var minimum = results.Plan.MinimumGroup;
        return new("ranking", new("Xếp hạng (minh họa)", "Ranking (illustrative)"),
        [
            .. ranking.ReversalSentences(results.Plan).Select(sentence => new Paragraph(sentence)),
            ranking.ToTable(results.Plan),
            ranking.ToIndicatorTable(results.Plan).Suppressed(
                [.. ranking.Units.Select(unit => unit.Declarations)], minimum, $"{ranking.Scheme.Indicators[0].Id}_crude"),
        ]);
    }
}
