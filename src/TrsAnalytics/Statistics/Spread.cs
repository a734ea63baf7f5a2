namespace TrsAnalytics.Statistics;

/// <summary>Describes how far ascending observations lie apart, and where their middle is when a few are extreme.</summary>
/// <remarks>Outliers are shown, never removed. All members are in the unit of the observations and null when there are none.</remarks>
public static class Spread
{
    /// <summary>What makes the median absolute deviation of normal observations their standard deviation.</summary>
    public const double NormalConsistency = 1.4826;

    /// <summary>The geometric mean; null also when an observation is not above zero.</summary>
    public static double? GeometricMean(ReadOnlySpan<double> sorted)
    {
        if (sorted.IsEmpty || sorted[0] <= 0)
        {
            return null;
        }

        var sum = 0.0;
        foreach (var value in sorted)
        {
            sum += Math.Log(value);
        }

        return Math.Exp(sum / sorted.Length);
    }

    /// <summary>The mean without a share of the observations at each end.</summary>
    /// <param name="sorted">The observations, ascending.</param>
    /// <param name="share">What is left out at each end, 0 to below one half; part of an observation is not left out.</param>
    public static double? TrimmedMean(ReadOnlySpan<double> sorted, double share = 0.1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 0.5);
        if (sorted.IsEmpty)
        {
            return null;
        }

        var cut = (int)((sorted.Length * share) + 1e-9);
        var sum = 0.0;
        foreach (var value in sorted[cut..^cut])
        {
            sum += value;
        }

        return sum / (sorted.Length - (2 * cut));
    }

    /// <summary>The median distance from the median; times <see cref="NormalConsistency"/> it estimates a standard deviation.</summary>
    public static double? MedianAbsoluteDeviation(ReadOnlySpan<double> sorted)
    {
        if (Quantiles.Of(sorted, 0.5) is not { } median)
        {
            return null;
        }

        var distances = new double[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            distances[i] = Math.Abs(sorted[i] - median);
        }

        distances.AsSpan().Sort();
        return Quantiles.Of(distances, 0.5);
    }

    /// <summary>Tukey's fences: beyond them observations are outliers (factor 1.5) or far out (factor 3).</summary>
    /// <param name="sorted">The observations, ascending.</param>
    /// <param name="factor">How many quartile distances the fences stand off the quartiles.</param>
    public static Limits? Fences(ReadOnlySpan<double> sorted, double factor = 1.5)
    {
        if (Quantiles.Of(sorted, 0.25) is not { } lower || Quantiles.Of(sorted, 0.75) is not { } upper)
        {
            return null;
        }

        return new(lower - (factor * (upper - lower)), upper + (factor * (upper - lower)));
    }
}
