namespace TrsAnalytics;

/// <summary>Writes the <c>ranking:</c> of a plan.</summary>
internal static class RankingText
{
    public static IEnumerable<string> Of(RankingScheme scheme) =>
    [
        $"  unit: {PlanNode.WordOf(scheme.Unit)}   # office | department",
        $"  minimum_declarations: {scheme.MinimumDeclarations}   # smaller units are listed, not ranked",
        $"  minimum_cell: {scheme.MinimumCell}   # smaller cells take the study's mean in the adjustment",
        "  indicators:",
        .. scheme.Indicators.Select(Of),
        $"  scale: {PlanText.Number(scheme.Scale)}   # points of a perfect score",
        $"  band: {PlanText.Number(scheme.Band)}   # scores are rounded to this before ranking; 0 = not at all",
        $"  ties: {PlanNode.WordOf(scheme.Ties)}   # dense | competition",
        $"  interval: {PlanText.Number(scheme.Interval)}   # confidence of the rank interval; 0 = none",
    ];

    private static string Of(Indicator indicator)
    {
        var hours = indicator.Hours is { } within ? $", hours: {PlanText.Number(within)}" : "";
        var standard = indicator.Standard is { } id ? $", standard: {id}" : "";
        var adjust = indicator.AdjustFor.IsEmpty ? "" : $", adjust_for: {PlanText.List(indicator.AdjustFor.Select(PlanText.Quoted))}";
        return $"    - {{ id: {indicator.Id}, metric: {PlanNode.WordOf(indicator.Metric)}, clock: {PlanNode.WordOf(indicator.Clock)}{hours}{standard}{adjust}, "
            + $"weight: {PlanText.Number(indicator.Weight)}, best: {PlanText.Number(indicator.Best)}, worst: {PlanText.Number(indicator.Worst)} }}";
    }
}
