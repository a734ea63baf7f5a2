using System.Collections.Immutable;
using System.Numerics;

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
/// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
public sealed partial record RankingScheme(
    RankingUnit Unit, int MinimumDeclarations, int MinimumCell, ImmutableArray<Indicator> Indicators,
    double Scale, double Band, RankTies Ties, double Interval)
{
    /// <summary>Units with fewer declarations in the cohort are listed but not ranked; 0 or more.</summary>
    public int MinimumDeclarations { get; init => field = NotNegative(value); } = NotNegative(MinimumDeclarations);

    /// <summary>Cells of a unit with fewer released and open declarations take the study's cell mean; 0 or more.</summary>
    public int MinimumCell { get; init => field = NotNegative(value); } = NotNegative(MinimumCell);

    /// <summary>The points of a perfect score when the weights sum to one; over 0.</summary>
    public double Scale { get; init => field = Positive(value); } = Positive(Scale);

    /// <summary>Scores are rounded half up to this before ranking; 0 ranks the scores themselves.</summary>
    public double Band { get; init => field = NotNegative(value); } = NotNegative(Band);

    /// <summary>The confidence of rank intervals, 0 to below 1; 0 for none.</summary>
    public double Interval { get; init => field = BelowOne(value); } = BelowOne(Interval);

    /// <summary>The scheme used where a plan has none.</summary>
    public static RankingScheme Preset { get; } = new(
        RankingUnit.Office, 30, 10,
        [
            new("release_hours", IndicatorMetric.MeanReleaseHours, Clock.Elapsed, ["direction", "final_channel"], null, null, 0.5, 4, 48),
            new("within_24h", IndicatorMetric.ShareReleasedWithin, Clock.Elapsed, [], 24, null, 0.3, 1.0, 0.5),
            new("documents", IndicatorMetric.ShareStandardMet, Clock.Elapsed, [], null, "documents_2h", 0.2, 1.0, 0.5),
        ],
        Scale: 100, Band: 0.5, RankTies.Dense, Interval: 0.95);

    private static T NotNegative<T>(T value)
        where T : INumber<T> => value >= T.Zero ? value : throw Wrong("0 or more", value);

    private static double Positive(double value) => value > 0 && double.IsFinite(value) ? value : throw Wrong("over 0", value);

    private static double BelowOne(double value) => value is >= 0 and < 1 ? value : throw Wrong("from 0 to below 1", value);

    private static ArgumentOutOfRangeException Wrong<T>(string mustHold, T value) => new(nameof(value), $"A number of a ranking must be {mustHold}; {value} is not.");
}
