namespace TrsAnalytics;

/// <summary>The times of a study by kind of declarations: how many there are, their sum and their squares, in hours.</summary>
/// <param name="Counts">How many of each kind.</param>
/// <param name="Sums">Their hours.</param>
/// <param name="Squares">The sums of their squares.</param>
internal sealed record KindMoments(double[] Counts, double[] Sums, double[] Squares)
{
    /// <summary>How many declarations the variance of both studies counts for in that of one: a kind of one declaration spreads as in both.</summary>
    private const double Borrowed = 5;

    /// <summary>All declarations.</summary>
    public double Count { get; } = Counts.Sum();

    /// <summary>The variance of each kind, some of it borrowed from both studies; see <see cref="Pair"/>.</summary>
    public double[] Variances { get; private init; } = [];

    public double Share(int kind) => Counts[kind] / Count;

    public double Mean(int kind) => Counts[kind] == 0 ? 0 : Sums[kind] / Counts[kind];

    /// <summary>Two studies that borrow from one another what their kinds vary by.</summary>
    public static (KindMoments Earlier, KindMoments Later) Pair(KindMoments earlier, KindMoments later)
    {
        var (before, after) = (new double[earlier.Counts.Length], new double[earlier.Counts.Length]);
        for (var kind = 0; kind < before.Length; kind++)
        {
            var (one, other) = (earlier.Deviations(kind), later.Deviations(kind));
            var both = (one + other) / Math.Max(1, earlier.Counts[kind] + later.Counts[kind] - 2);
            before[kind] = (one + (Borrowed * both)) / (Math.Max(0, earlier.Counts[kind] - 1) + Borrowed);
            after[kind] = (other + (Borrowed * both)) / (Math.Max(0, later.Counts[kind] - 1) + Borrowed);
        }

        return (earlier with { Variances = before }, later with { Variances = after });
    }

    /// <summary>The sum of squared distances from the mean of a kind.</summary>
    private double Deviations(int kind) => Counts[kind] == 0 ? 0 : Math.Max(0, Squares[kind] - (Sums[kind] * Sums[kind] / Counts[kind]));
}
