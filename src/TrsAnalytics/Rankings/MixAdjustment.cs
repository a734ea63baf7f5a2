using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>An indicator as units have it and as they would have it with the same mix: the cells, what each weighs, and what each unit has in them.</summary>
/// <remarks>Direct and indirect standardisation: see <see cref="Standardisation"/>. Indirectly adjusted values are to be compared with the study's, not with one another.</remarks>
/// <param name="Indicator">The indicator.</param>
/// <param name="MinimumCell">A unit's cell with fewer declarations that count takes the study's mean.</param>
/// <param name="Cells">The cells with their weights; one without a key where the indicator is not adjusted.</param>
/// <param name="Units">What each unit has, in ordinal order of the codes.</param>
public sealed record MixAdjustment(
    Indicator Indicator, int MinimumCell, ImmutableArray<AdjustmentCell> Cells, ImmutableArray<AdjustedUnit> Units)
{
    internal static MixAdjustment Of(Indicator indicator, int minimumCell, ImmutableArray<string> units, IndicatorMix mix, MixCell[][] mixes)
    {
        var study = mixes[^1];
        var total = study.Sum(cell => cell.Count);
        return new(
            indicator,
            minimumCell,
            [.. mix.Cells.Zip(study, (key, cell) => new AdjustmentCell(key, (int)cell.Count, total == 0 ? 0 : cell.Count / total, Mean(cell)))],
            [.. units.Select((code, unit) => new AdjustedUnit(
                code,
                Standardisation.Crude(mixes[unit]),
                mix.Value(mixes[unit], study),
                indicator.AdjustFor.IsEmpty ? null : Standardisation.Indirect(mixes[unit], study),
                [.. mixes[unit].Select(cell => new AdjustedCell((int)cell.Count, Mean(cell), mix.IsOwn(cell)))]))]);
    }

    private static double? Mean(MixCell cell) => cell.Count > 0 ? cell.Mean : null;
}
