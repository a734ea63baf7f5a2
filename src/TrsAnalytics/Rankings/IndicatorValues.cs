namespace TrsAnalytics;

/// <summary>What the indicators of a scheme say of every unit.</summary>
internal sealed class IndicatorValues(Measurement measurement, RankingScheme scheme, Dimension unit)
{
    /// <summary>The values of an indicator by the code of the unit.</summary>
    public Dictionary<string, IndicatorValue> Of(Indicator indicator) => indicator.Metric switch
    {
        IndicatorMetric.MeanReleaseHours => Means(indicator),
        IndicatorMetric.ShareReleasedWithin => Shares(indicator),
        _ => Standards(indicator),
    };

    private Dictionary<string, IndicatorValue> Means(Indicator indicator)
    {
        var durations = measurement.Durations(indicator.Clock);
        var adjusted = indicator.AdjustFor.IsEmpty ? null : new AdjustedMeans(durations, scheme.MinimumCell, unit, indicator.AdjustFor);
        return durations.Breakdown(unit).Rows.ToDictionary(
            row => row.Key[0],
            row => Value(indicator, row.Distribution.RestrictedMean, adjusted is null ? row.Distribution.RestrictedMean : adjusted.Of(row)));
    }

    private Dictionary<string, IndicatorValue> Shares(Indicator indicator) =>
        measurement.Durations(indicator.Clock).Breakdown(unit).Rows.ToDictionary(
            row => row.Key[0],
            row => Value(indicator, row.Distribution.ShareWithin(indicator.Hours!.Value)));

    private Dictionary<string, IndicatorValue> Standards(Indicator indicator) =>
        measurement.Compliance(unit).Rows
            .Where(row => row.Standard.Id == indicator.Standard)
            .ToDictionary(row => row.Key[0], row => Value(indicator, row.Share));

    private IndicatorValue Value(Indicator indicator, double? value) => Value(indicator, value, value);

    private IndicatorValue Value(Indicator indicator, double? crude, double? value)
    {
        var points = value is { } known
            ? Math.Clamp((known - indicator.Worst) / (indicator.Best - indicator.Worst), 0, 1) * indicator.Weight * scheme.Scale
            : (double?)null;
        return new(indicator, crude, value, points);
    }
}
