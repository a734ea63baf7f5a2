namespace TrsAnalytics;

/// <summary>Two units of which one is better with the same mix, either way of adjusting, and in most cells that both have, yet looks worse in its own mix: Simpson's paradox.</summary>
/// <remarks>
/// Simpson, Journal of the Royal Statistical Society B 13, 1951, where it is better in every cell; most of them are enough here, for seconds of
/// difference in the green channel tell nothing. Nothing is said of chance: see the rank intervals for that.
/// </remarks>
/// <param name="Adjustment">The indicator and its cells.</param>
/// <param name="Better">The unit that is better with the same mix.</param>
/// <param name="Other">The unit that looks better.</param>
public sealed record MixReversal(MixAdjustment Adjustment, AdjustedUnit Better, AdjustedUnit Other)
{
    private const int FewestCells = 2;

    /// <summary>The smaller of the two differences, crude and adjusted, in hours or as a share.</summary>
    public double Size => Math.Min(Math.Abs((Better.Crude - Other.Crude) ?? 0), Math.Abs((Better.Value - Other.Value) ?? 0));

    /// <summary>The cells of which both have enough declarations.</summary>
    public int SharedCells => Shared.Count();

    /// <summary>Those of them in which <see cref="Better"/> is better.</summary>
    public int BetterCells => Shared.Count(cell => Adjustment.IsBetter(cell.First.Mean, cell.Second.Mean));

    internal bool Holds =>
        Adjustment.IsBetter(Other.Crude, Better.Crude) && Adjustment.IsBetter(Better.Value, Other.Value)
        && Adjustment.IsBetter(Better.Indirect, Other.Indirect) && Adjustment.IsBetter(Other.Expected, Better.Expected)
        && SharedCells >= FewestCells && 2 * BetterCells > SharedCells;

    private IEnumerable<(AdjustedCell First, AdjustedCell Second)> Shared =>
        Better.Cells.Zip(Other.Cells).Where(cell => cell.First.IsOwn && cell.Second.IsOwn);
}
