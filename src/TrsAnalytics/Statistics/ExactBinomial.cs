using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>Answers about counts by the binomial distribution itself, without approximation.</summary>
public static class ExactBinomial
{
    /// <summary>The limits of a share (Clopper and Pearson, Biometrika 26, 1934); null when there are no trials.</summary>
    /// <param name="successes">How many of the trials count, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">All trials.</param>
    /// <param name="confidence">At least how often such limits hold the share.</param>
    public static Limits? Interval(int successes, int trials, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        var tail = Confidence.Tail(confidence) / 2;
        if (trials == 0)
        {
            return null;
        }

        return new Limits(
            successes == 0 ? 0 : Beta.InvCDF(successes, trials - successes + 1, tail),
            successes == trials ? 1 : Beta.InvCDF(successes + 1, trials - successes, 1 - tail));
    }

    /// <summary>How often chance alone gives at least so many successes.</summary>
    /// <param name="successes">The count seen.</param>
    /// <param name="trials">All trials.</param>
    /// <param name="share">The share of successes by chance alone, between 0 and 1.</param>
    public static double AtLeast(int successes, int trials, double share) =>
        successes <= 0 ? 1 : successes > trials ? 0 : Beta.CDF(successes, trials - successes + 1, share);

    /// <summary>The smallest count that is reached or undercut at least so often.</summary>
    internal static int Quantile(double p, int trials, double share)
    {
        var (low, high) = (0, trials);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = 1 - AtLeast(middle + 1, trials, share) >= p ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
