using MathNet.Numerics.Distributions;

namespace TrsAnalytics;

/// <summary>What each declaration says of a part of the release time, cell by cell of declarations alike, added up for the cells within the groups.</summary>
/// <param name="Cells">The scores of each cell; null where no declaration of it says anything.</param>
/// <param name="Sums">The sum of the scores of each cell within a group.</param>
/// <param name="Counts">How many declarations of each cell within a group say something.</param>
internal sealed record PartScores(ExchangeableValues?[] Cells, double[] Sums, int[] Counts)
{
    /// <summary>The times themselves, those that do not go through the stage counting 0.</summary>
    public static PartScores Times(GroupCells cells, int[][] ofCells, Func<int, uint> secondsAt) => Of(cells, ofCells, places => Array.ConvertAll(places, place => (place, (double)secondsAt(place))));

    /// <summary>1 where the stage takes time, else 0.</summary>
    public static PartScores Occurrence(GroupCells cells, int[][] ofCells, Func<int, uint> secondsAt) => Of(cells, ofCells, places => Array.ConvertAll(places, place => (place, secondsAt(place) > 0 ? 1.0 : 0)));

    /// <summary>Of the declarations in which it takes time, the normal score of its rank (van der Waerden, Indagationes Mathematicae 14, 1952).</summary>
    public static PartScores Duration(GroupCells cells, int[][] ofCells, Func<int, uint> secondsAt) => Of(cells, ofCells, places =>
    {
        var ranked = places.Where(place => secondsAt(place) > 0).OrderBy(secondsAt).ToArray();
        var scores = new (int, double)[ranked.Length];
        for (int from = 0, to; from < ranked.Length; from = to)
        {
            for (to = from + 1; to < ranked.Length && secondsAt(ranked[to]) == secondsAt(ranked[from]);)
            {
                to++;
            }

            for (var at = from; at < to; at++)
            {
                scores[at] = (ranked[at], Normal.InvCDF(0, 1, (from + to + 1) / 2.0 / (ranked.Length + 1)));
            }
        }

        return scores;
    });

    /// <summary>How often chance alone gives a group a sum as large.</summary>
    /// <param name="places">The cells within the group.</param>
    /// <param name="cellOf">The cell of each.</param>
    /// <param name="isExcess">Whether the sum is to be the group's excess over the rest rather than over all.</param>
    /// <param name="random">Where draws come from.</param>
    /// <param name="most">How many draws at most.</param>
    public double PValue(IEnumerable<int> places, int[] cellOf, bool isExcess, SeededRandom random, int most)
    {
        var (strata, sum) = (new List<PermutedStratum>(), 0.0);
        foreach (var place in places)
        {
            if (Cells[cellOf[place]] is { } cell && cell.Count > Counts[place])
            {
                var weight = isExcess ? (double)cell.Count / (cell.Count - Counts[place]) : 1;
                strata.Add(new(cell, Counts[place], weight));
                sum += weight * Sums[place];
            }
        }

        return PermutationTest.AtLeast([.. strata], sum, random, most);
    }

    private static PartScores Of(GroupCells cells, int[][] ofCells, Func<int[], (int Place, double Score)[]> scoresOf)
    {
        var (values, sums, counts) = (new ExchangeableValues?[cells.Cells.Count], new double[cells.Both.Count], new int[cells.Both.Count]);
        for (var cell = 0; cell < values.Length; cell++)
        {
            var scores = scoresOf(ofCells[cell]);
            values[cell] = scores.Length == 0 ? null : new(Array.ConvertAll(scores, score => score.Score));
            foreach (var (i, score) in scores)
            {
                sums[cells.Both.Codes[i]] += score;
                counts[cells.Both.Codes[i]]++;
            }
        }

        return new(values, sums, counts);
    }
}
