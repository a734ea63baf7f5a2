namespace TrsAnalytics;

/// <summary>Two units of which one is better in every cell that both have, and in the same mix, yet worse in its own: Simpson's paradox.</summary>
/// <remarks>Simpson, Journal of the Royal Statistical Society B 13, 1951. Nothing is said of chance: see the rank intervals for that.</remarks>
/// <param name="Adjustment">The indicator and its cells.</param>
/// <param name="Better">The unit that is better with the same mix.</param>
/// <param name="Other">The unit that looks better.</param>
public sealed record MixReversal(MixAdjustment Adjustment, AdjustedUnit Better, AdjustedUnit Other)
{
    private const int FewestCells = 2;

    /// <summary>The smaller of the two differences, crude and adjusted, in hours or as a share.</summary>
    public double Size => Math.Min(Math.Abs((Better.Crude - Other.Crude) ?? 0), Math.Abs((Better.Value - Other.Value) ?? 0));

    internal bool Holds =>
        Adjustment.IsBetter(Other.Crude, Better.Crude) && Adjustment.IsBetter(Better.Value, Other.Value)
        && Adjustment.IsBetter(Other.Expected, Better.Expected) && IsBetterInEveryCell;

    private bool IsBetterInEveryCell
    {
        get
        {
            var shared = Better.Cells.Zip(Other.Cells).Where(cell => cell.First.IsOwn && cell.Second.IsOwn).ToArray();
            return shared.Length >= FewestCells && !Array.Exists(shared, cell => Adjustment.IsBetter(cell.Second.Mean, cell.First.Mean));
        }
    }
}
