namespace TrsAnalytics;

/// <summary>A part of the change of a mean between two studies, and what it would be with other declarations: so that sums of parts get limits too.</summary>
/// <param name="Value">The part, in hours.</param>
/// <param name="Earlier">What each kind of declarations of the earlier study does to it.</param>
/// <param name="Later">The same of the later study.</param>
/// <param name="Critical">How many standard errors chance alone moves such a part in 95 of 100 pairs of studies that do not differ.</param>
internal sealed record ChangePart(double Value, KindInfluence Earlier, KindInfluence Later, double Critical = 0)
{
    /// <summary>How often chance alone makes a part as large; null of sums of which that was not found.</summary>
    public double? PValue { get; init; }

    /// <summary>The standard error in hours.</summary>
    public double StandardError => Math.Sqrt(Earlier.Variance + Later.Variance);

    /// <summary>The part in standard errors.</summary>
    public double Distance => Value == 0 ? 0 : Math.Abs(Value) / StandardError;

    public static ChangePart operator +(ChangePart a, ChangePart b) =>
        new(a.Value + b.Value, a.Earlier + b.Earlier, a.Later + b.Later, Math.Max(a.Critical, b.Critical));

    /// <summary>The part with its limits; without any where nothing is known of how it spreads.</summary>
    /// <param name="count">How many declarations it rests on.</param>
    /// <param name="fewest">How many the smaller side has.</param>
    public Estimate Estimate(int count, int fewest)
    {
        var estimate = Statistics.Estimate.Of(Value, count, EstimateMethod.BootstrapT) with { Caveats = Statistics.Estimate.OfCount(fewest) };
        var reach = Critical * StandardError;
        return reach is > 0 and < double.PositiveInfinity
            ? estimate with { StandardError = StandardError, Limits = new(Value - reach, Value + reach), PValue = PValue }
            : estimate.WithCaveat(Caveat.NoSpread);
    }
}
