namespace TrsAnalytics;

/// <summary>What the indicators of a scheme say of every unit.</summary>
internal sealed class IndicatorValues(Measurement measurement, RankingScheme scheme, Dimension unit)
{
    private readonly Dictionary<Clock, (Durations Durations, Breakdown Units)> _times =
        scheme.Indicators.Select(indicator => indicator.Clock).Distinct().ToDictionary(clock => clock, clock =>
        {
            var durations = measurement.Durations(clock);
            return (durations, durations.Breakdown(unit));
        });

    /// <summary>The units and how many declarations each has.</summary>
    public IEnumerable<(string Code, int Declarations)> Units =>
        _times.First().Value.Units.Rows.Select(row => (row.Key[0], row.Count)).Where(unit => unit.Item1 != Groups.Unknown);

    /// <summary>The values of an indicator by the code of the unit.</summary>
    public Dictionary<string, IndicatorValue> Of(Indicator indicator) => indicator.Metric switch
    {
        IndicatorMetric.MeanReleaseHours => Means(indicator),
        IndicatorMetric.ShareReleasedWithin => Shares(indicator),
        _ => Standards(indicator),
    };

    private Dictionary<string, IndicatorValue> Means(Indicator indicator)
    {
        var (durations, units) = _times[indicator.Clock];
        var adjusted = indicator.AdjustFor.IsEmpty ? null : new AdjustedMeans(durations, scheme.MinimumCell, unit, indicator.AdjustFor);
        return units.Rows.ToDictionary(
            row => row.Key[0],
            row => Value(indicator, row.Distribution.RestrictedMean, adjusted is null ? row.Distribution.RestrictedMean : adjusted.Of(row)));
    }

    private Dictionary<string, IndicatorValue> Shares(Indicator indicator) =>
        _times[indicator.Clock].Units.Rows.ToDictionary(
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
