namespace TrsAnalytics.Statistics;

/// <summary>The shares released and cancelled by a time, where either ends the waiting.</summary>
/// <remarks>
/// Aalen and Johansen, Scandinavian Journal of Statistics 5, 1978; variance by Aalen, Annals of Statistics 6, 1978,
/// as in Braun and Yuan, Statistics in Medicine 26, 2007; where a release and a cancellation fall on the same second, their counts
/// are taken as multinomial. Released, cancelled and open shares sum to one. Late entries are at risk from their entry on; where for a time nobody
/// was under observation, nothing is known of later times.
/// </remarks>
public sealed class CumulativeIncidence
{
    private readonly RiskStep[] steps;
    private readonly int count;
    private readonly long followedFor;
    private readonly long? emptyFrom;

    private CumulativeIncidence(Distribution distribution)
    {
        steps = RiskStep.OfReleasesAndCancellations(distribution);
        count = distribution.Count + distribution.Cancelled.Count;
        emptyFrom = RiskStep.EmptyOfAllFrom(distribution);
        var last = distribution.Open.Count == 0 ? long.MinValue : distribution.Open.Times[^1];

        // When nobody is open after the last event, everything is known of later times too.
        followedFor = last < (steps.Length == 0 ? long.MinValue + 1 : steps[^1].Time) ? long.MaxValue : last;
    }

    /// <summary>The incidences of a distribution; its cancelled declarations count.</summary>
    public static CumulativeIncidence Of(Distribution distribution) => new(distribution);

    /// <summary>The incidences as they were known so many seconds after the start: whatever was released or cancelled later was open then. For distributions without late entries.</summary>
    internal static CumulativeIncidence Of(Distribution distribution, long seconds)
    {
        var (seen, cancelled) = (distribution.CensoredAt(seconds), distribution.Cancelled.UpTo(seconds));
        return new(new Distribution(seen.Released, FrequencyTable.Merge(seen.Open, FrequencyTable.Repeat(seconds, distribution.Cancelled.Count - cancelled.Count)))
        {
            Cancelled = cancelled,
        });
    }

    /// <summary>The share, 0 to 1, released within so many hours.</summary>
    /// <param name="hours">Hours since the start.</param>
    /// <param name="confidence">How often the limits hold the share; they are symmetric on the log-log scale.</param>
    public Estimate Released(double hours, double confidence = 0.95) => At(hours, confidence, step => step.Released);

    /// <summary>The share, 0 to 1, cancelled within so many hours.</summary>
    /// <inheritdoc cref="Released"/>
    public Estimate Cancelled(double hours, double confidence = 0.95) => At(hours, confidence, step => step.Cancelled);

    private Estimate At(double hours, double confidence, Func<RiskStep, int> events)
    {
        if (count == 0)
        {
            return Estimate.None(NoAnswer.NoDeclarations, count, EstimateMethod.AalenJohansen);
        }

        var time = Distribution.WholeSeconds(hours);
        if (time >= emptyFrom)
        {
            return Estimate.None(NoAnswer.NoneUnderObservation, count, EstimateMethod.AalenJohansen);
        }

        if (time > followedFor)
        {
            return Estimate.None(NoAnswer.FollowUpTooShort, count, EstimateMethod.AalenJohansen);
        }

        var past = steps.TakeWhile(step => step.Time <= time).ToArray();
        var (before, after, incidence) = Walk(past, events);
        var error = Math.Sqrt(Variance(past, events, before, after));
        return Estimate.Of(incidence, count, EstimateMethod.AalenJohansen) with
        {
            StandardError = error,
            Limits = LogLogLimits(incidence, error, Confidence.Critical(confidence)),
            Confidence = confidence,
        };
    }

    /// <summary>The share without any event before each step, the incidence after each step, and the last incidence.</summary>
    private static (double[] Before, double[] After, double Incidence) Walk(RiskStep[] past, Func<RiskStep, int> events)
    {
        var (before, after) = (new double[past.Length], new double[past.Length]);
        var (share, incidence) = (1.0, 0.0);
        for (var i = 0; i < past.Length; i++)
        {
            before[i] = share;
            incidence += share * events(past[i]) / past[i].AtRisk;
            after[i] = incidence;
            share *= 1 - ((double)(past[i].Released + past[i].Cancelled) / past[i].AtRisk);
        }

        return (before, after, incidence);
    }

    private static double Variance(RiskStep[] past, Func<RiskStep, int> events, double[] before, double[] after)
    {
        var variance = 0.0;
        for (var i = 0; i < past.Length; i++)
        {
            double n = past[i].AtRisk, any = past[i].Released + past[i].Cancelled, these = events(past[i]);
            var rest = after[^1] - after[i];

            // The last one under observation has no variance of its own.
            if (n > 1)
            {
                variance += before[i] * ((before[i] * these * (n - these) / n) - (2 * rest * these)) / (n * (n - 1));
            }

            // After a step that nobody is left from there is no rest.
            if (n > any)
            {
                variance += rest * rest * any / ((n - 1) * (n - any));
            }
        }

        return Math.Max(0, variance);
    }

    private static Limits? LogLogLimits(double share, double error, double z)
    {
        if (share is <= 0 or >= 1)
        {
            return null;
        }

        var width = z * error / (share * Math.Log(share));
        return new Limits(Math.Pow(share, Math.Exp(-width)), Math.Pow(share, Math.Exp(width)));
    }
}
