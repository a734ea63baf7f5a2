namespace TrsAnalytics;

/// <summary>An indicator of a unit, and the limits between which it would lie if the unit did not differ from the study.</summary>
/// <remarks>
/// See <see cref="Funnel"/>. Limits of a share are exact; those of an adjusted indicator are of the indirect value and follow the unit's own mix.
/// Times are skewed: limits of a mean of few declarations are rough.
/// </remarks>
/// <param name="Code">The code of the unit.</param>
/// <param name="Count">Its declarations that count.</param>
/// <param name="Value">The indirect value where the indicator is adjusted, else the crude one.</param>
/// <param name="Inner">The 95 % limits.</param>
/// <param name="Outer">The 99.8 % limits.</param>
/// <param name="Zone">Where the value lies; outside only where it also stands out among all units and indicators, see <see cref="FalseDiscovery"/>.</param>
public sealed record FunnelUnit(string Code, int Count, double Value, Limits Inner, Limits Outer, FunnelZone Zone)
{
    private const double InnerConfidence = 0.95;
    private const double OuterConfidence = 0.998;

    /// <summary>
    /// The p-value of the unit corrected for all units and indicators of the ranking: of those in which it is at most 0.05, at most 5 % are false on average (Benjamini and Hochberg, Journal of
    /// the Royal Statistical Society B 57, 1995). Declarations change places between the units within the cells of the indicator.
    /// </summary>
    public double FalseDiscovery { get; init; } = 1;

    internal static FunnelUnit Of(MixAdjustment adjustment, AdjustedUnit unit)
    {
        var value = (unit.Indirect ?? unit.Crude)!.Value;
        var (inner, outer) = (LimitsOf(adjustment, unit, InnerConfidence), LimitsOf(adjustment, unit, OuterConfidence));
        var chance = adjustment.FalseDiscoveryOf(unit.Code);
        return new(unit.Code, unit.Count, value, inner, outer, chance <= TestFamily.Level ? ZoneOf(adjustment, value, inner, outer) : FunnelZone.Inside) { FalseDiscovery = chance };
    }

    private static Limits LimitsOf(MixAdjustment adjustment, AdjustedUnit unit, double confidence)
    {
        var study = adjustment.Study!.Value;
        var isShare = adjustment.Indicator.Metric != IndicatorMetric.MeanReleaseHours;
        if (isShare && adjustment.Cells.Length == 1)
        {
            return Funnel.ExactShare(study, unit.Count, confidence);
        }

        var variance = adjustment.Cells.Zip(unit.Cells, (cell, own) => own.Count * (cell.Sd * cell.Sd ?? 0)).Sum() / unit.Count;
        var limits = Funnel.Mean(study, Math.Sqrt(variance) * (unit.Expected > 0 ? study / unit.Expected.Value : 1), unit.Count, confidence);
        return new(Math.Max(0, limits.Low!.Value), isShare ? Math.Min(1, limits.High!.Value) : limits.High);
    }

    private static FunnelZone ZoneOf(MixAdjustment adjustment, double value, Limits inner, Limits outer) =>
        value >= inner.Low && value <= inner.High ? FunnelZone.Inside
        : adjustment.IsBetter(value, adjustment.Study) ? (IsOutside(value, outer) ? FunnelZone.FarBetter : FunnelZone.Better)
        : IsOutside(value, outer) ? FunnelZone.FarWorse : FunnelZone.Worse;

    private static bool IsOutside(double value, Limits limits) => value < limits.Low || value > limits.High;
}
