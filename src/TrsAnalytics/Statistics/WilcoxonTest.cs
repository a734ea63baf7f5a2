using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>Whether the times of one sample tend to be longer than those of another, and by how much.</summary>
/// <remarks>
/// Mann and Whitney 1947; Hodges and Lehmann, Annals of Mathematical Statistics 34, 1963; limits after Hollander, Wolfe and Chicken 2014, section 4.3.
/// Exact for samples below 50 without ties, else normal with corrections for ties and continuity.
/// </remarks>
/// <param name="Statistic">In how many pairs the first sample's time is the longer one; a tie counts one half.</param>
/// <param name="PValue">How often chance alone gives a statistic as far out, on either side.</param>
/// <param name="Shift">The Hodges-Lehmann estimate: the median difference, first less second, of all pairs.</param>
/// <param name="Limits">The limits of the shift.</param>
public sealed record WilcoxonTest(double Statistic, double PValue, double Shift, Limits Limits)
{
    private const int ExactBelow = 50;
    private const int MostPairs = 20_000_000;

    /// <summary>Compares two samples; null when either is empty.</summary>
    /// <param name="first">The first sample.</param>
    /// <param name="second">The second sample.</param>
    /// <param name="confidence">How often the limits hold the shift.</param>
    /// <exception cref="ArgumentException">The samples have more than 20 million pairs; compare their distributions instead.</exception>
    public static WilcoxonTest? Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        if ((long)first.Count * second.Count > MostPairs)
        {
            throw new ArgumentException("The samples may have at most 20 million pairs.", nameof(second));
        }

        var differences = first.SelectMany(a => second.Select(b => a - b)).Order().ToArray();
        if (differences.Length == 0)
        {
            return null;
        }

        var statistic = differences.Count(difference => difference > 0) + (differences.Count(difference => difference == 0) / 2.0);
        var ties = first.Concat(second).GroupBy(value => value).Select(group => (double)group.Count()).ToArray();
        var exact = first.Count < ExactBelow && second.Count < ExactBelow && ties.All(tie => tie == 1);
        var spread = NormalSpread(first.Count, second.Count, ties);
        var counts = exact ? Counts(first.Count, second.Count) : [];
        var rank = exact
            ? ExactRank(counts, Confidence.Tail(confidence) / 2)
            : (int)((differences.Length / 2.0) - (Confidence.Critical(confidence) * spread));
        rank = Math.Clamp(rank, 1, (differences.Length + 1) / 2);
        return new(
            statistic,
            exact ? ExactP(counts, (int)statistic) : NormalP(statistic - (differences.Length / 2.0), spread),
            Quantiles.Of(differences, 0.5)!.Value,
            new(differences[rank - 1], differences[^rank]));
    }

    /// <summary>In how many of the orders of two samples each statistic comes up.</summary>
    private static double[] Counts(int first, int second)
    {
        // Each item of the first sample in turn passes 0 to `second` items: the counts of the Gaussian binomial coefficient.
        var counts = new double[(first * second) + 1];
        counts[0] = 1;
        for (var i = 1; i <= first; i++)
        {
            for (var sum = counts.Length - 1; sum >= second + i; sum--)
            {
                counts[sum] -= counts[sum - second - i];
            }

            for (var sum = i; sum < counts.Length; sum++)
            {
                counts[sum] += counts[sum - i];
            }
        }

        return counts;
    }

    private static double ExactP(double[] counts, int statistic)
    {
        var side = Math.Min(statistic, counts.Length - 1 - statistic);
        return Math.Min(1, 2 * counts.Take(side + 1).Sum() / counts.Sum());
    }

    /// <summary>The smallest statistic that is not exceeded at least with the probability of one tail.</summary>
    private static int ExactRank(double[] counts, double tail)
    {
        var (total, sum, rank) = (counts.Sum(), counts[0], 0);
        while (sum < tail * total)
        {
            sum += counts[++rank];
        }

        return rank;
    }

    private static double NormalSpread(double first, double second, double[] ties)
    {
        var all = first + second;
        var tied = ties.Sum(tie => (tie * tie * tie) - tie) / (all * Math.Max(1, all - 1));
        return Math.Sqrt(first * second / 12 * (all + 1 - tied));
    }

    private static double NormalP(double distance, double spread) =>
        spread == 0 ? 1 : Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Max(0, Math.Abs(distance) - 0.5) / spread));
}
