using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace TrsAnalytics.Statistics;

/// <summary>The range of independent standard normal numbers (Tukey 1953).</summary>
internal static class StudentizedRange
{
    private const double Widest = 20;

    /// <summary>How many standard errors the largest difference of so many equal means stays below with a confidence.</summary>
    public static double Critical(int count, double confidence)
    {
        var inside = 1 - Confidence.Tail(confidence);
        return count < 2 ? 0 : Brent.FindRoot(range => Cdf(range, count) - inside, 0, Widest, 1e-10) / Constants.Sqrt2;
    }

    /// <summary>How often the range of so many numbers stays below a limit: k times the mean of (Φ(z) - Φ(z - q))^(k - 1).</summary>
    private static double Cdf(double range, int count) => count * Simpson.OverNormal(
        z => Math.Pow(Normal.CDF(0, 1, z) - Normal.CDF(0, 1, z - range), count - 1));
}
