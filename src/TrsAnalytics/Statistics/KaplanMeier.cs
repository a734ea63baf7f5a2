using System.Collections.Immutable;

namespace TrsAnalytics.Statistics;

/// <summary>The share of declarations still open after a time, estimated where some were followed less long than others.</summary>
/// <remarks>
/// Kaplan and Meier, Journal of the American Statistical Association 53, 1958; variance by Greenwood 1926. Open declarations are
/// censored at the time they were followed for; cancelled ones do not belong to the population. Late entries are in the risk set from their entry on
/// (delayed entry, left truncation: Klein and Moeschberger, Survival Analysis, 2003, section 4.6). Where for a time nobody was under observation, the
/// curve ends, for what follows would hold only of those that had taken that long. Simulated on everything open in a window of six days, 95 % limits of
/// restricted mean, median and share hold in 94 to 96 % of studies of 30, 100 and 1,000 registered in it; the mean cut at 720 h can be given in 67, 91
/// and 100 % of them (tests/reference/coverage-delayed-entry.csv).
/// </remarks>
public sealed class KaplanMeier
{
    private const double SecondsPerHour = 3600;

    // Products of fractions: a share that is one half on paper may miss it by some last digits.
    private const double SameShare = 1e-9;

    private const int Few = 5;

    private readonly RiskStep[] steps;
    private readonly double[] survival;
    private readonly double[] variance;
    private readonly long start;
    private readonly long end;
    private readonly int count;
    private readonly long? emptyFrom;
    private readonly long fewFrom;

    private KaplanMeier(Distribution distribution)
    {
        emptyFrom = RiskStep.EmptyFrom(distribution);
        steps = RiskStep.OfReleases(distribution);
        steps = emptyFrom is { } empty ? [.. steps.TakeWhile(step => step.Time < empty)] : steps;
        (survival, variance) = (new double[steps.Length], new double[steps.Length]);
        var (share, sum) = (1.0, 0.0);
        for (var i = 0; i < steps.Length; i++)
        {
            var (atRisk, left) = (steps[i].AtRisk, steps[i].AtRisk - steps[i].Released);
            share *= (double)left / atRisk;
            sum += left == 0 ? 0 : (double)steps[i].Released / ((double)atRisk * left);
            (survival[i], variance[i]) = (share, sum);
        }

        start = steps.Length == 0 ? 0 : Math.Min(0, steps[0].Time);
        end = emptyFrom ?? Math.Max(Last(distribution.Released), Last(distribution.Open));
        count = distribution.Count;
        fewFrom = FewFrom(distribution.LateEntries);
    }

    /// <summary>The times in hours at which declarations were released.</summary>
    public ImmutableArray<double> Hours => [.. steps.Select(step => step.Time / SecondsPerHour)];

    /// <summary>The share still open after each of <see cref="Hours"/>.</summary>
    public ImmutableArray<double> Survival => [.. survival];

    /// <summary>How many were under observation just before each of <see cref="Hours"/>.</summary>
    public ImmutableArray<int> AtRisk => [.. steps.Select(step => step.AtRisk)];

    /// <summary>The curve of a distribution.</summary>
    public static KaplanMeier Of(Distribution distribution) => new(distribution);

    /// <summary>The share still open after so many hours, with its standard error and limits.</summary>
    /// <param name="hours">Hours since the start.</param>
    /// <param name="scale">The scale of the limits.</param>
    /// <param name="confidence">How often such limits hold the share.</param>
    public Estimate At(double hours, SurvivalScale scale = SurvivalScale.LogLog, double confidence = 0.95)
    {
        var time = Distribution.WholeSeconds(hours);
        if (Unknown(time) is { } reason)
        {
            return Estimate.None(reason, count, EstimateMethod.KaplanMeier);
        }

        var step = StepAt(time);
        return Told(time, Estimate.Of(step < 0 ? 1 : survival[step], count, EstimateMethod.KaplanMeier) with
        {
            StandardError = step < 0 ? 0 : survival[step] * Math.Sqrt(variance[step]),
            Limits = step < 0 ? new Limits(1, 1) : Limits(step, scale, Confidence.Critical(confidence)),
            Confidence = confidence,
        });
    }

    /// <summary>The time in hours within which a share is released: where the curve reaches the share exactly, the middle of that flat piece, as far as it was observed.</summary>
    /// <param name="p">The share released, between 0 and 1; one half for the median.</param>
    /// <param name="scale">The scale of the limits, which are those times at which the curve's limits reach the share (Brookmeyer and Crowley 1982).</param>
    /// <param name="confidence">How often such limits hold the quantile.</param>
    public Estimate Quantile(double p, SurvivalScale scale = SurvivalScale.LogLog, double confidence = 0.95)
    {
        var z = Confidence.Critical(confidence);
        if (Crossing(1 - p, i => survival[i]) is not { } value)
        {
            var reason = count == 0 ? NoAnswer.NoDeclarations : emptyFrom is null ? NoAnswer.NotReached : NoAnswer.NoneUnderObservation;
            return Estimate.None(reason, count, EstimateMethod.KaplanMeier);
        }

        var limits = new Limits(
            Crossing(1 - p, i => Limits(i, scale, z)?.Low), Crossing(1 - p, i => Limits(i, scale, z)?.High));
        var estimate = Told(Distribution.WholeSeconds(value), Estimate.Of(value, count, EstimateMethod.KaplanMeier) with { Limits = limits, Confidence = confidence });
        return limits.High is null ? estimate.WithCaveat(Caveat.LimitNotReached) : estimate;
    }

    /// <summary>The restricted mean: the mean of min(t, tau) in hours, the area under the curve up to tau.</summary>
    /// <remarks>Simulated on log-normal times with 5 to 40 % open, 95 % limits hold it in 95 % of samples of 100 and more, in 92 to 94 % of samples of 30.</remarks>
    /// <param name="tauHours">Where times are cut, in hours.</param>
    /// <param name="confidence">How often the limits, symmetric on the logarithm, hold the mean.</param>
    public Estimate RestrictedMean(double tauHours, double confidence = 0.95)
    {
        var tau = Distribution.WholeSeconds(tauHours);
        if (Unknown(tau) is { } reason)
        {
            return Estimate.None(reason, count, EstimateMethod.KaplanMeier);
        }

        var (mean, error) = Area(tau);
        var factor = mean > 0 ? Math.Exp(Confidence.Critical(confidence) * error / mean) : 1;
        return Told(tau, Estimate.Of(mean, count, EstimateMethod.KaplanMeier) with
        {
            StandardError = error,
            Limits = mean > 0 ? new Limits(mean / factor, Math.Min(mean * factor, tauHours)) : null,
            Confidence = confidence,
        });
    }

    /// <summary>Why nothing is known of a time, or null.</summary>
    private NoAnswer? Unknown(long time) =>
        count == 0 ? NoAnswer.NoDeclarations
        : emptyFrom is { } empty ? (time >= empty ? NoAnswer.NoneUnderObservation : null)
        : time > end && (steps.Length == 0 || survival[^1] > 0) ? NoAnswer.FollowUpTooShort
        : null;

    /// <summary>An estimate of so long a time, with what a reader must be told of the curve until then.</summary>
    private Estimate Told(long time, Estimate estimate) => time < fewFrom ? estimate : estimate.WithCaveat(Caveat.FewUnderObservation);

    /// <summary>The first release among a few declarations while others were still to come.</summary>
    private long FewFrom(FrequencyTable lateEntries) => lateEntries.Count == 0 ? long.MaxValue
        : steps.Where(step => step.AtRisk < Few && step.Time <= lateEntries.Times[^1]).Select(step => step.Time).DefaultIfEmpty(long.MaxValue).First();

    /// <summary>The area under the curve up to tau, and its standard error, in hours.</summary>
    private (double Mean, double Error) Area(long tau)
    {
        var (area, squares, until) = (0.0, 0.0, tau);
        for (var i = StepAt(tau); i >= 0; i--)
        {
            area += survival[i] * (until - steps[i].Time);
            squares += area * area * (variance[i] - (i == 0 ? 0 : variance[i - 1]));
            until = steps[i].Time;
        }

        var mean = Math.Min(start, tau) + area + (until - Math.Min(start, tau));
        return (mean / SecondsPerHour, Math.Sqrt(squares) / SecondsPerHour);
    }

    private Limits? Limits(int step, SurvivalScale scale, double z)
    {
        var (share, error) = (survival[step], Math.Sqrt(variance[step]));
        if (share <= 0)
        {
            return null;
        }

        var (low, high) = scale switch
        {
            SurvivalScale.Plain => (share - (z * share * error), share + (z * share * error)),
            SurvivalScale.Log => (share * Math.Exp(-z * error), share * Math.Exp(z * error)),
            _ => (Math.Pow(share, Math.Exp(-z * error / Math.Log(share))), Math.Pow(share, Math.Exp(z * error / Math.Log(share)))),
        };
        return new Limits(Math.Max(low, 0), Math.Min(high, 1));
    }

    /// <summary>The time in hours at which a falling curve reaches a share.</summary>
    private double? Crossing(double share, Func<int, double?> curve)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (curve(i) is not { } value || value > share + SameShare)
            {
                continue;
            }

            var flatUntil = i + 1 < steps.Length ? steps[i + 1].Time : end;
            return (steps[i].Time + (value > share - SameShare ? flatUntil : steps[i].Time)) / (2 * SecondsPerHour);
        }

        return null;
    }

    /// <summary>The last step at or before a time; -1 before the first.</summary>
    private int StepAt(long time)
    {
        var (low, high) = (0, steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = steps[middle].Time <= time ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static long Last(FrequencyTable tally) => tally.Count == 0 ? 0 : tally.Times[^1];
}
