using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>An indicator of one unit; every value in hours or as a share, null when nothing is known of it.</summary>
/// <param name="Code">The code of the unit.</param>
/// <param name="Crude">The value in the unit's own mix.</param>
/// <param name="Value">The value in the mix of the study (direct standardisation) where the indicator is adjusted, else the crude one.</param>
/// <param name="Expected">What the crude value would be if the unit had the study's mean in every cell.</param>
/// <param name="Indirect">Crude over expected, times the study's value (indirect standardisation); null where the indicator is not adjusted.</param>
/// <param name="Cells">What the unit has in each cell, in the order of <see cref="MixAdjustment.Cells"/>.</param>
public sealed partial record AdjustedUnit(
    string Code, double? Crude, double? Value, double? Expected, double? Indirect, ImmutableArray<AdjustedCell> Cells)
{
    /// <summary>Its declarations that count.</summary>
    public int Count => Cells.Sum(cell => cell.Count);
}
