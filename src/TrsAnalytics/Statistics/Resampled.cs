namespace TrsAnalytics.Statistics;

/// <summary>A number, and the same number of each resample, so that sums of such numbers get limits too.</summary>
/// <param name="Value">The number.</param>
/// <param name="Replicates">The number of each resample, in the order of the resamples.</param>
internal sealed record Resampled(double Value, double[] Replicates)
{
    public static Resampled operator +(Resampled a, Resampled b) =>
        new(a.Value + b.Value, [.. a.Replicates.Zip(b.Replicates, (one, other) => one + other)]);

    /// <summary>The number with percentile limits.</summary>
    /// <param name="count">How many declarations it rests on.</param>
    /// <param name="fewest">How many the smaller side has.</param>
    public Estimate Estimate(int count, int fewest) =>
        (TrsAnalytics.Statistics.Estimate.Of(Value, count, EstimateMethod.BootstrapPercentile) with { Caveats = TrsAnalytics.Statistics.Estimate.OfCount(fewest) }).Between(Replicates);
}
