namespace TrsAnalytics.Statistics;

/// <summary>Between which limits a unit of a given size lies when it does not differ from all (Spiegelhalter, Statistics in Medicine 24, 2005).</summary>
public static class Funnel
{
    /// <summary>Limits of a share by the normal distribution. They may leave 0 to 1: draw <see cref="ExactShare"/> for small units.</summary>
    /// <param name="share">The share of all, 0 to 1.</param>
    /// <param name="trials">The size of the unit.</param>
    /// <param name="confidence">How many units lie inside when none differs; 0.95 and 0.998 are usual.</param>
    public static Limits Share(double share, int trials, double confidence = 0.95) =>
        Mean(share, Math.Sqrt(share * (1 - share)), trials, confidence);

    /// <summary>Limits of a share by the binomial distribution.</summary>
    /// <inheritdoc cref="Share"/>
    public static Limits ExactShare(double share, int trials, double confidence = 0.95)
    {
        var tail = Confidence.Tail(confidence) / 2;
        return new(
            (double)ExactBinomial.Quantile(tail, trials, share) / trials,
            (double)ExactBinomial.Quantile(1 - tail, trials, share) / trials);
    }

    /// <summary>Limits of a mean by the normal distribution, in its unit.</summary>
    /// <param name="mean">The mean of all.</param>
    /// <param name="sd">The standard deviation of all.</param>
    /// <param name="count">The size of the unit.</param>
    /// <param name="confidence">How many units lie inside when none differs.</param>
    public static Limits Mean(double mean, double sd, int count, double confidence = 0.95)
    {
        var width = Confidence.Critical(confidence) * sd / Math.Sqrt(count);
        return new(mean - width, mean + width);
    }
}
