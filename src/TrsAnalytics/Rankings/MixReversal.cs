namespace TrsAnalytics;

/// <summary>Two units of which one is better with the same mix, either way of adjusting, and in most cells that both have, yet looks worse in its own mix: Simpson's paradox.</summary>
/// <remarks>
/// Simpson, Journal of the Royal Statistical Society B 13, 1951, where it is better in every cell; most of them are enough here, for seconds of
/// difference in the green channel tell nothing. A reversal may be chance: see <see cref="IsBeyondChance"/>.
/// </remarks>
/// <param name="Adjustment">The indicator and its cells.</param>
/// <param name="Better">The unit that is better with the same mix.</param>
/// <param name="Other">The unit that looks better.</param>
public sealed record MixReversal(MixAdjustment Adjustment, AdjustedUnit Better, AdjustedUnit Other)
{
    private const int FewestCells = 2;
    private const double Level = 0.95;

    /// <summary>Whether the difference with the same mix is larger than chance makes among as many units: Bonferroni's 95 % value for all pairs.</summary>
    /// <remarks>Declarations spread as they do within each unit and cell, the mix being given; cells that take the study's mean do not spread.</remarks>
    public bool IsBeyondChance =>
        Math.Abs((Better.Value - Other.Value) ?? 0) > RankComparison.BonferroniCritical(Adjustment.Units.Length, Level) * Math.Sqrt(Variance(Better) + Variance(Other));

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

    private double Variance(AdjustedUnit unit) => Adjustment.Cells.Zip(unit.Cells)
        .Where(cell => cell.Second.IsOwn)
        .Sum(cell => Math.Pow(cell.First.Weight * cell.Second.Sd!.Value, 2) / cell.Second.Count);

    private IEnumerable<(AdjustedCell First, AdjustedCell Second)> Shared =>
        Better.Cells.Zip(Other.Cells).Where(cell => cell.First.IsOwn && cell.Second.IsOwn);
}
