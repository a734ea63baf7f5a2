using MathNet.Numerics;

namespace TrsAnalytics.Statistics;

/// <summary>The published numbers of a distribution with what they may be off by.</summary>
public static class Estimates
{
    private const int FewestForFit = 8;

    // 5 % point of the modified Anderson-Darling statistic, mean and variance estimated:
    // D'Agostino and Stephens, Goodness-of-Fit Techniques, 1986, table 4.7.
    private const double AndersonDarlingLimit = 0.752;

    /// <summary>The restricted mean in hours, where every open declaration was followed for its tau: resampled, nothing is estimated. None where follow-up ended with the window. With late entries Kaplan and Meier's.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="bootstrap">How it is resampled.</param>
    /// <param name="confidence">How often the limits hold the mean.</param>
    public static Estimate EstimateRestrictedMean(this Distribution distribution, Bootstrap bootstrap, double confidence = 0.95) =>
        distribution.HasNoFollowUp
            ? Estimate.None(NoAnswer.FollowUpTooShort, distribution.Count, EstimateMethod.BootstrapBca)
            : distribution.LateEntries.Count == 0
            ? bootstrap.Mean(distribution.Restricted, confidence)
            : KaplanMeier.Of(distribution).RestrictedMean(distribution.Restricted.Max ?? 0, confidence);

    /// <summary>The mean of the completed in hours; with late entries it is said to be too long.</summary>
    /// <inheritdoc cref="EstimateRestrictedMean"/>
    public static Estimate EstimateMeanCompleted(this Distribution distribution, Bootstrap bootstrap, double confidence = 0.95) =>
        distribution.Released.EstimateMean(bootstrap, confidence).OfCompletedAmong(distribution);

    /// <summary>The mean in hours of times that are not cut, with log-normal limits where the times fit them, else by resampling. Neither is below zero where no time is.</summary>
    /// <remarks>Resampling holds such a mean too seldom (see <see cref="Bootstrap.Mean"/>); the log-normal limits do not, and are taken where they hold the sample's mean.</remarks>
    /// <param name="times">The times.</param>
    /// <param name="bootstrap">How they are resampled.</param>
    /// <param name="confidence">How often the limits hold the mean.</param>
    public static Estimate EstimateMean(this FrequencyTable times, Bootstrap bootstrap, double confidence = 0.95) =>
        times.EstimateLogNormalMean(confidence).Limits is { } limits && times.Mean is { } mean && limits.Low <= mean && mean <= limits.High
            ? Estimate.Of(mean, times.Count, EstimateMethod.LogNormal) with { Limits = limits, Confidence = confidence, StandardError = times.Sd / Math.Sqrt(times.Count) }
            : bootstrap.Mean(times, confidence);

    /// <summary>The share completed within so many hours, with Wilson's limits; with late entries, and where an open one was followed for less, Kaplan and Meier's.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="hours">The limit in hours; exactly so many count.</param>
    /// <param name="confidence">How often the limits hold the share.</param>
    public static Estimate EstimateShareWithin(this Distribution distribution, double hours, double confidence = 0.95)
    {
        return distribution.NeedsCurve(hours)
            ? KaplanMeier.Of(distribution).At(hours, confidence: confidence).Complement()
            : Share(distribution.CountWithin(hours), distribution.Count, confidence);
    }

    /// <summary>A share with Wilson's limits.</summary>
    /// <param name="successes">How many of the trials count.</param>
    /// <param name="trials">All trials.</param>
    /// <param name="confidence">How often the limits hold the share.</param>
    public static Estimate Share(int successes, int trials, double confidence = 0.95) => trials == 0
        ? Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.Wilson)
        : Estimate.Of((double)successes / trials, trials, EstimateMethod.Wilson) with
        {
            Limits = Wilson.Interval(successes, trials, confidence),
            Confidence = confidence,
        };

    /// <summary>The quantile in hours, open ones being longer than any, with limits that hold whatever the distribution; with late entries, and where an open one was followed for less, Kaplan and Meier's.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="p">The share below the quantile, between 0 and 1.</param>
    /// <param name="confidence">At least how often the limits hold the quantile.</param>
    public static Estimate EstimateQuantile(this Distribution distribution, double p, double confidence = 0.95)
    {
        if (distribution.NeedsCurveAbout(distribution.OrderedQuantile(p)))
        {
            return KaplanMeier.Of(distribution).Quantile(p, confidence: confidence);
        }

        if (distribution.OrderedQuantile(p) is not { } quantile)
        {
            var reason = distribution.Count == 0 ? NoAnswer.NoDeclarations : NoAnswer.NotReached;
            return Estimate.None(reason, distribution.Count, EstimateMethod.OrderStatistics);
        }

        var tail = Confidence.Tail(confidence) / 2;
        var low = ExactBinomial.Quantile(tail, distribution.Count, p) - 1;
        var high = ExactBinomial.Quantile(1 - tail, distribution.Count, p);
        var limits = new Limits(distribution.Released.HoursAt(low), distribution.Released.HoursAt(high));
        var estimate = Estimate.Of(quantile, distribution.Count, EstimateMethod.OrderStatistics) with
        {
            Limits = limits, Confidence = confidence,
        };
        return limits is { Low: not null, High: not null } ? estimate : estimate.WithCaveat(Caveat.LimitNotReached);
    }

    /// <summary>The mean in hours of a time that is log-normal: Cox's limits, which are never below zero. No value where the times do not fit.</summary>
    /// <remarks>Fit is judged by the Anderson-Darling statistic of the logarithms at 5 %. The value is the mean the fitted distribution has.</remarks>
    /// <param name="times">The times.</param>
    /// <param name="confidence">How often the limits hold the mean.</param>
    public static Estimate EstimateLogNormalMean(this FrequencyTable times, double confidence = 0.95)
    {
        if (times.Count < FewestForFit)
        {
            return Estimate.None(NoAnswer.TooFew, times.Count, EstimateMethod.LogNormal);
        }

        var logs = times.Times[0] > 0 ? Logarithms(times) : [];
        var (mean, variance) = logs.Length == 0 ? (0, 0) : Moments(logs);
        if (variance <= 0 || AndersonDarling(logs, mean, Math.Sqrt(variance)) > AndersonDarlingLimit)
        {
            return Estimate.None(NoAnswer.DoesNotFit, times.Count, EstimateMethod.LogNormal);
        }

        var centre = mean + (variance / 2);
        var error = Math.Sqrt((variance / logs.Length) + (variance * variance / (2 * (logs.Length - 1))));
        var width = Confidence.Critical(confidence) * error;
        return Estimate.Of(Math.Exp(centre), logs.Length, EstimateMethod.LogNormal) with
        {
            Limits = new Limits(Math.Exp(centre - width), Math.Exp(centre + width)),
            Confidence = confidence,
        };
    }

    /// <summary>An estimate of the completed alone, with the caveat that late entries make it too long.</summary>
    internal static Estimate OfCompletedAmong(this Estimate estimate, Distribution distribution) =>
        distribution.LateEntries.Count == 0 ? estimate : estimate.WithCaveat(Caveat.LengthBiased);

    private static double[] Logarithms(FrequencyTable times) =>
        [.. Enumerable.Range(0, times.Count).Select(rank => Math.Log(times.HoursAt(rank)!.Value))];

    private static (double Mean, double Variance) Moments(double[] values)
    {
        var mean = values.Average();
        return (mean, values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }

    /// <summary>The Anderson-Darling statistic for normality, modified for n (Stephens 1974).</summary>
    internal static double AndersonDarling(double[] sorted, double mean, double sd)
    {
        var (n, sum) = (sorted.Length, 0.0);
        for (var i = 0; i < n; i++)
        {
            var (below, above) = (LogTail(mean - sorted[i]), LogTail(sorted[n - 1 - i] - mean));
            sum += ((2 * i) + 1) * (below + above);
        }

        return (-n - (sum / n)) * (1 + (0.75 / n) + (2.25 / ((double)n * n)));

        double LogTail(double distance) => Math.Log(SpecialFunctions.Erfc(distance / sd / Constants.Sqrt2) / 2);
    }
}
