namespace TrsAnalytics;

/// <summary>Whether more stamps than chance allows stand on round minutes: the exact binomial test.</summary>
/// <remarks>Self-reported times are mostly rounded to 5, 15 or 30 minutes (Rietveld 2001).</remarks>
/// <param name="Round">Stamps on a round minute.</param>
/// <param name="Stamps">All stamps that tell the time of day.</param>
/// <param name="ExpectedShare">The share by chance alone: 12 of 60 for multiples of five minutes, 1 of 60 for full hours.</param>
public readonly record struct HeapingTest(int Round, int Stamps, double ExpectedShare)
{
    /// <summary>The share on round minutes, 0 to 1; null without stamps.</summary>
    public double? Share => Stamps == 0 ? null : (double)Round / Stamps;

    /// <summary>The share seen over the share expected; null without stamps.</summary>
    public double? Ratio => Share / ExpectedShare;

    /// <summary>How often chance alone gives as many or more, 0 to 1.</summary>
    public double PValue => ExactBinomial.AtLeast(Round, Stamps, ExpectedShare);
}
