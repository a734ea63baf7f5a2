namespace TrsAnalytics.Statistics;

/// <summary>The difference of two independent estimates.</summary>
public static class EstimateDifference
{
    /// <summary>What a number changed by, with limits recovered from the limits of its two sides.</summary>
    /// <remarks>
    /// Of two shares with Wilson's limits this is method 10 of Newcombe, Statistics in Medicine 17, 1998; of any two estimates Zou and
    /// Donner, Statistics in Medicine 27, 2008. A limit that needs one that is not reached is not reached either.
    /// Simulated on log-normal times with 5 to 20 % open, 95 % limits hold the difference of two shares in 94 to 96 % of samples of 30 to 1,000;
    /// that of two medians in 97 to 98 % of 30 and 100 and in 96 % of 1,000, so the limits are a little wider than they need be.
    /// </remarks>
    /// <param name="later">The number the change ends with.</param>
    /// <param name="earlier">The number it starts from; its limits have the same confidence.</param>
    public static Estimate Minus(this Estimate later, Estimate earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        var count = earlier.Count + later.Count;
        if ((earlier.Value, later.Value) is not ({ } before, { } after))
        {
            return Estimate.None((earlier.Reason ?? later.Reason)!.Value, count, EstimateMethod.RecoveredVariance);
        }

        var (was, now) = (earlier.Limits, later.Limits);
        var limits = was is null || now is null
            ? (Limits?)null
            : new Limits(
                after - before - Hypotenuse(after - now.Value.Low, was.Value.High - before),
                after - before + Hypotenuse(now.Value.High - after, before - was.Value.Low));
        var difference = Estimate.Of(after - before, count, EstimateMethod.RecoveredVariance) with
        {
            Limits = limits,
            Confidence = later.Confidence,
            Caveats = [.. earlier.Caveats.Union(later.Caveats)],
        };
        return limits is { Low: null } or { High: null } && !difference.Caveats.Contains(Caveat.LimitNotReached)
            ? difference.WithCaveat(Caveat.LimitNotReached)
            : difference;
    }

    private static double? Hypotenuse(double? a, double? b) => (a, b) is ({ } one, { } other) ? Math.Sqrt((one * one) + (other * other)) : null;
}
