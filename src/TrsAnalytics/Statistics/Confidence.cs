using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>What a confidence level asks of the normal distribution.</summary>
internal static class Confidence
{
    /// <summary>The two-sided critical value: 1.959964 for 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static double Critical(double confidence) => Normal.InvCDF(0, 1, 1 - (Tail(confidence) / 2));

    /// <summary>The share outside the limits.</summary>
    public static double Tail(double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(confidence, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1);
        return 1 - confidence;
    }
}
