using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Finds how far chance may have moved the units of a ranking.</summary>
internal static class RankUncertainties
{
    /// <summary>Units with what chance may do to the ranked ones.</summary>
    /// <param name="units">The units.</param>
    /// <param name="codes">The codes of the units of <paramref name="chances"/>.</param>
    /// <param name="chances">The scores, and what chance makes of them.</param>
    /// <param name="scheme">How units are scored.</param>
    public static ImmutableArray<RankedUnit> AddedTo(ImmutableArray<RankedUnit> units, ImmutableArray<string> codes, ScoreChances chances, RankingScheme scheme)
    {
        var ranked = units.Where(unit => unit.Rank is not null).ToArray();
        var places = Array.ConvertAll(ranked, unit => codes.IndexOf(unit.Code));
        return [.. ranked.Zip(Uncertainties(ranked, places, chances, scheme), (unit, own) => unit with { Uncertainty = own }), .. units.Where(unit => unit.Rank is null)];
    }

    private static IEnumerable<RankUncertainty> Uncertainties(RankedUnit[] units, int[] places, ScoreChances chances, RankingScheme scheme)
    {
        var (confidence, most) = (scheme.Interval, scheme.Indicators.Sum(indicator => indicator.Weight) * scheme.Scale);
        var errors = Array.ConvertAll(places, place => Math.Sqrt(chances.Measured[place].Variance));
        var comparison = new RankComparison(
            Array.ConvertAll(units, unit => UnitRanks.Comparable(unit.Score!.Value)), Array.ConvertAll(errors, UnitRanks.Comparable), RankOrder.LargestFirst);
        var critical = chances.OfAllPairs(places, confidence);
        var (together, bonferroni) = (comparison.With(critical), comparison.With(Math.Max(critical, RankComparison.BonferroniCritical(units.Length, confidence))));
        var alone = comparison.With(Array.ConvertAll(places, place => chances.OfPairs(place, places, confidence)));
        var groups = comparison.TieGroups(critical);
        return units.Select((unit, i) => new RankUncertainty(
            errors[i], LimitsOf(unit.Score!.Value, chances.OfOne(places[i], confidence) * Math.Sqrt(chances.Measured[places[i]].Total), most), together[i], alone[i], bonferroni[i],
            [.. groups.Index().Where(group => group.Item.Contains(i)).Select(group => group.Index)]));
    }

    /// <summary>The limits of a score; no score is below 0 or above the most there is.</summary>
    private static Limits LimitsOf(double score, double reach, double most) => new(Math.Max(Math.Min(0, score), score - reach), Math.Min(Math.Max(most, score), score + reach));
}
