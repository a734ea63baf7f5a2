using System.Collections.Immutable;

namespace TrsAnalytics.Statistics;

/// <summary>Why two means differ: other declarations, or the same declarations faster or slower.</summary>
/// <remarks>Kitagawa, Journal of the American Statistical Association 50, 1955. The parts sum to the difference.</remarks>
/// <param name="Composition">What each cell's change of share brings.</param>
/// <param name="Rate">What each cell's change of mean brings.</param>
public sealed partial record Kitagawa(ImmutableArray<double> Composition, ImmutableArray<double> Rate)
{
    /// <summary>The later mean less the earlier one.</summary>
    public double Difference => Composition.Sum() + Rate.Sum();

    /// <summary>Splits the difference of two means; null when either has no declarations.</summary>
    /// <param name="earlier">The cells of the earlier mean.</param>
    /// <param name="later">The same cells of the later mean. A cell that is empty on one side takes the other side's mean: it is all composition.</param>
    public static Kitagawa? Split(IReadOnlyList<MixCell> earlier, IReadOnlyList<MixCell> later)
    {
        var (before, after) = (earlier.Sum(cell => cell.Count), later.Sum(cell => cell.Count));
        if (before <= 0 || after <= 0)
        {
            return null;
        }

        var cells = Standardisation.Pairs(earlier, later).Select(pair => (
            ShareA: pair.A.Count / before,
            ShareB: pair.B.Count / after,
            MeanA: pair.A.Count > 0 ? pair.A.Mean : pair.B.Mean,
            MeanB: pair.B.Count > 0 ? pair.B.Mean : pair.A.Mean)).ToArray();
        return new(
            [.. cells.Select(cell => (cell.ShareB - cell.ShareA) * (cell.MeanA + cell.MeanB) / 2)],
            [.. cells.Select(cell => (cell.MeanB - cell.MeanA) * (cell.ShareA + cell.ShareB) / 2)]);
    }
}
