using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>One unit of a ranking.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Declarations">Its declarations, of whatever status.</param>
/// <param name="Indicators">What the score consists of, in the order of the scheme.</param>
/// <param name="Score">The sum of the points, 0 to the scale where the weights sum to one; null where it is not ranked.</param>
/// <param name="BandScore">The score rounded half up to the band; null where it is not ranked.</param>
/// <param name="Rank">Its rank, 1 for the best; null where it is not ranked.</param>
/// <param name="Reason">Why it is not ranked, or null.</param>
public sealed partial record RankedUnit(
    string Code, int Declarations, ImmutableArray<IndicatorValue> Indicators,
    double? Score, double? BandScore, int? Rank, LocalizedText? Reason)
{
    /// <summary>
    /// Its place by the score rounded to the band, 1 for the best: as many units as are better come before it, and those alike share it, however the scheme ranks ties.
    /// Null where it is not ranked.
    /// </summary>
    public int? Place { get; init; }

    /// <summary>How far chance may have moved it; null where that was not asked for or it is not ranked. See <see cref="Ranking.WithIntervals"/>.</summary>
    public RankUncertainty? Uncertainty { get; init; }
}
