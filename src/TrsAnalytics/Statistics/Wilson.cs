namespace TrsAnalytics.Statistics;

/// <summary>Score limits of a share (Wilson, Journal of the American Statistical Association 22, 1927).</summary>
public static class Wilson
{
    /// <summary>The limits of a share, 0 to 1; null when there are no trials.</summary>
    /// <param name="successes">How many of the trials count, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">All trials.</param>
    /// <param name="confidence">How often such limits hold the share, between 0 and 1.</param>
    public static Limits? Interval(long successes, long trials, double confidence = 0.95) =>
        Limits(successes, trials, confidence, correction: 0);

    /// <summary>The same with Yates' continuity correction, as R's <c>prop.test</c> prints it.</summary>
    /// <inheritdoc cref="Interval(long, long, double)"/>
    public static Limits? CorrectedInterval(long successes, long trials, double confidence = 0.95) =>
        Limits(successes, trials, confidence, Math.Min(0.5, Math.Abs(successes - (trials / 2.0))));

    private static Limits? Limits(long successes, long trials, double confidence, double correction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        var z = Confidence.Critical(confidence);
        if (trials == 0)
        {
            return null;
        }

        return new Limits(
            successes == 0 ? 0 : Limit(successes - correction, trials, -z),
            successes == trials ? 1 : Limit(successes + correction, trials, z));
    }

    private static double Limit(double successes, double trials, double z)
    {
        var share = successes / trials;
        var half = z * z / (2 * trials);
        var spread = z * Math.Sqrt((share * (1 - share) / trials) + (half / (2 * trials)));
        return (share + half + spread) / (1 + (2 * half));
    }
}
