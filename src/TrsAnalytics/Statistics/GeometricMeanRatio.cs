using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>How many times as long the times of one sample are as those of another: Welch's test of the logarithms.</summary>
/// <remarks>Welch, Biometrika 34, 1947.</remarks>
/// <param name="Ratio">The later geometric mean over the earlier one.</param>
/// <param name="Limits">The limits of the ratio; never below zero.</param>
/// <param name="PValue">How often chance alone gives a ratio as far from one.</param>
public sealed record GeometricMeanRatio(double Ratio, Limits Limits, double PValue)
{
    /// <summary>Compares two samples; null when either has fewer than two times, a time of zero, or neither has any spread.</summary>
    /// <param name="earlier">The sample the ratio is relative to.</param>
    /// <param name="later">The other sample.</param>
    /// <param name="confidence">How often the limits hold the ratio.</param>
    public static GeometricMeanRatio? Of(IReadOnlyList<double> earlier, IReadOnlyList<double> later, double confidence = 0.95)
    {
        if (earlier.Count < 2 || later.Count < 2 || earlier.Concat(later).Any(time => time <= 0))
        {
            return null;
        }

        var (a, b) = (Moments(earlier), Moments(later));
        var variance = a.Variance + b.Variance;
        if (variance == 0)
        {
            return null;
        }

        var freedom = variance * variance
            / ((a.Variance * a.Variance / (earlier.Count - 1)) + (b.Variance * b.Variance / (later.Count - 1)));
        var (difference, error) = (b.Mean - a.Mean, Math.Sqrt(variance));
        var width = StudentT.InvCDF(0, 1, freedom, 1 - (Confidence.Tail(confidence) / 2)) * error;
        return new(
            Math.Exp(difference),
            new(Math.Exp(difference - width), Math.Exp(difference + width)),
            2 * StudentT.CDF(0, 1, freedom, -Math.Abs(difference) / error));
    }

    /// <summary>The mean of the logarithms and the variance of that mean.</summary>
    private static (double Mean, double Variance) Moments(IReadOnlyList<double> times)
    {
        var mean = times.Average(Math.Log);
        var squares = times.Sum(time => (Math.Log(time) - mean) * (Math.Log(time) - mean));
        return (mean, squares / (times.Count - 1) / times.Count);
    }
}
