using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How units are scored and ranked. No such scheme is official: it is printed as "illustrative".</summary>
/// <param name="Unit">What is ranked.</param>
/// <param name="MinimumDeclarations">Units with fewer declarations in the cohort are listed but not ranked.</param>
/// <param name="MinimumCell">Cells of a unit with fewer released and open declarations take the study's cell mean.</param>
/// <param name="Indicators">What the score consists of.</param>
/// <param name="Scale">The points of a perfect score when the weights sum to one.</param>
/// <param name="Band">Scores are rounded half up to this before ranking; 0 ranks the scores themselves.</param>
/// <param name="Ties">How ranks go on after a tie.</param>
/// <param name="Interval">The confidence of rank intervals, 0 to below 1; 0 for none.</param>
public sealed record RankingScheme(
    RankingUnit Unit, int MinimumDeclarations, int MinimumCell, ImmutableArray<Indicator> Indicators,
    double Scale, double Band, RankTies Ties, double Interval)
{
    /// <summary>The scheme used where a plan has none.</summary>
    public static RankingScheme Preset { get; } = new(
        RankingUnit.Office, 30, 10,
        [
            new("release_hours", IndicatorMetric.MeanReleaseHours, Clock.Elapsed, ["direction", "final_channel"], null, null, 0.5, 4, 48),
            new("within_24h", IndicatorMetric.ShareReleasedWithin, Clock.Elapsed, [], 24, null, 0.3, 1.0, 0.5),
            new("documents", IndicatorMetric.ShareStandardMet, Clock.Elapsed, [], null, "documents_2h", 0.2, 1.0, 0.5),
        ],
        Scale: 100, Band: 0.5, RankTies.Dense, Interval: 0.95);
}
