namespace TrsAnalytics;

/// <summary>The ranking, where the plan asks for one: how sure it is, what the mix does to it, and who lies outside what chance does.</summary>
internal static class RankingChapter
{
    public static Section Of(ReportResults results)
    {
        var (ranking, plan) = (results.Ranking, results.Plan);
        return new("ranking", new("Xếp hạng (minh họa)", "Ranking (illustrative)"),
        [
            .. ranking.ReversalSentences().Select(sentence => new Paragraph(sentence)),
            ranking.ToTable().WithNotes(Replicates(ranking)),
            ranking.ToIndicatorTable().Suppressed(
                [.. ranking.Units.Select(unit => unit.Declarations)], plan.MinimumGroup, $"{ranking.Scheme.Indicators[0].Id}_crude"),
            .. ranking.Adjustments.Select(adjustment => Enough(adjustment, plan.MinimumGroup).ToFunnelTable(ranking)).Where(table => !table.Rows.IsEmpty),
        ]);
    }

    /// <summary>The cells of the mix and their weights.</summary>
    internal static IEnumerable<Block> Annex(ReportResults results) => results.Plan.Ranking is null ? [] :
        results.Ranking.Adjustments.Where(adjustment => !adjustment.Indicator.AdjustFor.IsEmpty).Select(adjustment => adjustment.ToCellTable(results.Ranking)
            .Suppressed([.. adjustment.Cells.Select(cell => cell.Count)], results.Plan.MinimumGroup, "value"));

    private static MixAdjustment Enough(MixAdjustment adjustment, int minimum) =>
        adjustment with { Units = [.. adjustment.Units.Where(unit => unit.Count >= minimum)] };

    private static IEnumerable<LocalizedText> Replicates(Ranking ranking) => !ranking.HasIntervals ? [] :
        [Phrase.Of("Hạng có thể: rút lại {0} lần.", "Possible places: {0} draws.", Phrase.Count(ranking.Draws))];
}
