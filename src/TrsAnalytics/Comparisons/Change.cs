using MathNet.Numerics.Distributions;

namespace TrsAnalytics;

/// <summary>One number in two studies, and what it changed by.</summary>
/// <param name="Earlier">The number of the earlier study.</param>
/// <param name="Later">The number of the later study.</param>
/// <param name="Difference">The later less the earlier one; without a value where it is refused or either has none.</param>
public sealed record Change(Estimate Earlier, Estimate Later, Estimate Difference)
{
    /// <summary>The difference as a share of the earlier number; null without a difference, or where the earlier number is zero.</summary>
    public double? Relative => Difference.Value is { } difference && Earlier.Value is { } before and not 0 ? difference / before : null;

    /// <summary>Whether the limits of the difference leave zero out; null where there are none.</summary>
    public bool? IsBeyondChance => Difference.Limits is { Low: { } low, High: { } high } ? low > 0 || high < 0 : null;

    /// <summary>
    /// How often chance alone makes a difference as far from zero: of a mean by resampling, of a share Fisher's exact test (both tails twice the smaller one), else as the limits of the
    /// difference say; null where there are none.
    /// </summary>
    internal double? PValue => Difference.PValue ?? (Difference.Limits is not { Low: { } low, High: { } high } ? null
        : Earlier.Method == EstimateMethod.Wilson && Later.Method == EstimateMethod.Wilson
        ? FisherTest.PValue(Successes(Earlier), Earlier.Count, Successes(Later), Later.Count)
        : 2 * Normal.CDF(0, 1, -Math.Abs(Difference.Value!.Value) * 2 * Confidence.Critical(Difference.Confidence) / (high - low)));

    /// <summary>Why the two numbers are not compared, or null.</summary>
    public LocalizedText? Refusal { get; private init; }

    private static int Successes(Estimate share) => (int)Math.Round(share.Value!.Value * share.Count);

    /// <summary>The two numbers side by side without their difference, where they do not mean the same.</summary>
    internal Change RefusedFor(LocalizedText? reason) => reason is null ? this : this with
    {
        Difference = Estimate.None(NoAnswer.NotComparable, Difference.Count, Difference.Method),
        Refusal = reason,
    };
}
