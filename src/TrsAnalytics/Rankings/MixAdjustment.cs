using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>An indicator as units have it and as they would have it with the same mix: the cells, what each weighs, and what each unit has in them.</summary>
/// <remarks>Direct and indirect standardisation: see <see cref="Standardisation"/>. Indirect values are to be compared with the study's, not with one another.</remarks>
/// <param name="Indicator">The indicator.</param>
/// <param name="MinimumCell">A unit's cell with fewer declarations that count takes the study's mean.</param>
/// <param name="Study">The value of the whole study, in hours or as a share; null when nothing is known.</param>
/// <param name="Cells">The cells with their weights; one without a key where the indicator is not adjusted.</param>
/// <param name="Units">What each unit has, in ordinal order of the codes.</param>
public sealed partial record MixAdjustment(
    Indicator Indicator, int MinimumCell, double? Study, ImmutableArray<AdjustmentCell> Cells, ImmutableArray<AdjustedUnit> Units)
{
    /// <summary>How sure it is that a unit differs, among all units and indicators of the ranking: see <see cref="FunnelUnit.FalseDiscovery"/>.</summary>
    internal Func<string, double> FalseDiscoveryOf { get; init; } = _ => 1;

    /// <summary>The pairs of units whose order turns round with the same mix, those first that it moves most.</summary>
    public IEnumerable<MixReversal> Reversals => Units
        .SelectMany(_ => Units, (better, other) => new MixReversal(this, better, other))
        .Where(pair => pair.Holds)
        .OrderByDescending(pair => pair.Size);

    /// <summary>Which units lie outside what chance does to a unit of their size and mix.</summary>
    public ImmutableArray<FunnelUnit> Funnel => [.. Units.Where(unit => unit.Count > 0).Select(unit => FunnelUnit.Of(this, unit))];

    /// <summary>Whether one value is better than another.</summary>
    internal bool IsBetter(double? value, double? other) => Indicator.Best > Indicator.Worst ? value > other : value < other;
}
