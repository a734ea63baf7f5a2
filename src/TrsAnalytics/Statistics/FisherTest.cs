using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>Whether two shares differ: Fisher's exact test (Statistical Methods for Research Workers, 1934).</summary>
internal static class FisherTest
{
    /// <summary>How often chance alone makes them differ as much, either way: twice the smaller tail.</summary>
    /// <param name="first">How many of the first trials count.</param>
    /// <param name="firstTrials">The first trials.</param>
    /// <param name="second">How many of the second trials count.</param>
    /// <param name="secondTrials">The second trials.</param>
    public static double PValue(int first, int firstTrials, int second, int secondTrials)
    {
        var drawn = new Hypergeometric(firstTrials + secondTrials, first + second, firstTrials);
        return Math.Min(1, 2 * Math.Min(drawn.CumulativeDistribution(first), 1 - drawn.CumulativeDistribution(first - 1)));
    }
}
