namespace TrsAnalytics.Statistics;

/// <summary>As many times as a tally holds, drawn from it with replacement: how often each distinct time was drawn.</summary>
public readonly ref struct Resample
{
    private const double SecondsPerHour = 3600;

    internal Resample(ReadOnlySpan<long> times, ReadOnlySpan<int> counts, int count)
    {
        Times = times;
        Counts = counts;
        Count = count;
    }

    /// <summary>The distinct times in seconds, ascending.</summary>
    public ReadOnlySpan<long> Times { get; }

    /// <summary>How often each was drawn, 0 or more.</summary>
    public ReadOnlySpan<int> Counts { get; }

    /// <summary>How many were drawn altogether, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The mean in hours.</summary>
    public double Mean
    {
        get
        {
            var sum = 0L;
            for (var i = 0; i < Times.Length; i++)
            {
                sum += Times[i] * Counts[i];
            }

            return sum / (SecondsPerHour * Count);
        }
    }

    /// <summary>The quantile in hours.</summary>
    /// <param name="p">The share below the quantile, 0 to 1.</param>
    /// <param name="type">The definition.</param>
    public double Quantile(double p, QuantileType type = QuantileType.HyndmanFan7)
    {
        var (lower, upper, weight) = Quantiles.Position(Count, p, type);
        var (at, seen) = (0, Counts[0]);
        for (; seen <= lower; seen += Counts[at])
        {
            at++;
        }

        var low = Times[at];
        for (; seen <= upper; seen += Counts[at])
        {
            at++;
        }

        return Quantiles.Between(low, Times[at], weight) / SecondsPerHour;
    }
}
