using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Finds how far chance may have moved the units of a ranking.</summary>
internal static class RankUncertainties
{
    /// <summary>Units with what chance may do to the ranked ones.</summary>
    public static ImmutableArray<RankedUnit> AddedTo(ImmutableArray<RankedUnit> units, UnitScores scores, double confidence, Bootstrap bootstrap)
    {
        var ranked = units.Where(unit => unit.Rank is not null).ToArray();
        var replicates = bootstrap.Run(scores.Resample);
        var spreads = Array.ConvertAll(ranked, unit => Drawn(replicates, scores.Units.IndexOf(unit.Code)));
        var found = Uncertainties(ranked, spreads, bootstrap, confidence);
        return [.. ranked.Zip(found, (unit, own) => unit with { Uncertainty = own }), .. units.Where(unit => unit.Rank is null)];
    }

    private static IEnumerable<RankUncertainty> Uncertainties(RankedUnit[] units, double[][] spreads, Bootstrap bootstrap, double confidence)
    {
        var errors = Array.ConvertAll(spreads, StandardError);
        var comparison = new RankComparison(
            Array.ConvertAll(units, unit => UnitRanks.Comparable(unit.Score!.Value)), Array.ConvertAll(errors, UnitRanks.Comparable), RankOrder.LargestFirst);

        // The noise of the comparisons must not repeat the draws that the errors come from.
        var noise = bootstrap with { Seed = ~bootstrap.Seed };
        var (together, alone, bonferroni) = (comparison.Simultaneous(noise, confidence), comparison.Marginal(noise, confidence), comparison.Bonferroni(confidence));
        var groups = comparison.TieGroups(noise, confidence);
        return units.Select((_, i) => new RankUncertainty(
            errors[i], Bootstrap.Percentile(spreads[i], confidence), together[i], alone[i], bonferroni[i],
            [.. groups.Index().Where(group => group.Item.Contains(i)).Select(group => group.Index)]));
    }

    /// <summary>The scores drawn of a unit. A draw may leave an indicator without any declaration; it then tells nothing.</summary>
    private static double[] Drawn(double?[][] replicates, int unit) => [.. replicates.Select(scores => scores[unit]).OfType<double>()];

    private static double StandardError(double[] spread)
    {
        var mean = spread.Average();
        return Math.Sqrt(spread.Sum(score => (score - mean) * (score - mean)) / Math.Max(1, spread.Length - 1));
    }
}
