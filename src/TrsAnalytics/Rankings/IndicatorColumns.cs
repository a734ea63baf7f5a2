namespace TrsAnalytics;

/// <summary>What each declaration of a measurement says of each indicator of a scheme. The value of an indicator is the mean of what is said.</summary>
internal static class IndicatorColumns
{
    /// <summary>Of a declaration that says nothing.</summary>
    public const uint None = GroupedTimes.None;

    /// <summary>One column an indicator: seconds of a mean, 1 or 0 of a share.</summary>
    public static uint[][] Of(Measurement measurement, RankingScheme scheme) =>
        Of(measurement, scheme, ledger => ledger.Released, standard => Met(measurement, standard));

    /// <summary>The same of a measurement that is thought to have gone otherwise.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="released">The release times by the ledger of one clock.</param>
    /// <param name="met">The verdicts of a standard, as <see cref="Met(Measurement, ServiceStandard)"/> gives them.</param>
    public static uint[][] Of(
        Measurement measurement, RankingScheme scheme, Func<CounterfactualReleases, uint[]> released, Func<ServiceStandard, uint[]> met)
    {
        var times = scheme.Indicators.Select(indicator => indicator.Clock).Distinct().ToDictionary(clock => clock, clock =>
        {
            var clocks = measurement.Durations(clock).Clocks;
            return new ReleaseColumn(measurement, clocks, released(new(measurement, clocks)));
        });
        return [.. scheme.Indicators.Select(indicator => indicator.Metric switch
        {
            IndicatorMetric.MeanReleaseHours => times[indicator.Clock].Restricted(),
            IndicatorMetric.ShareReleasedWithin => times[indicator.Clock].Within(indicator.Hours!.Value),
            _ => measurement.Plan.Standards.FirstOrDefault(standard => standard.Id == indicator.Standard) is { } standard
                ? met(standard)
                : [.. Enumerable.Repeat(None, measurement.Count)],
        })];
    }

    /// <summary>1 for each declaration that met a standard, 0 for each that breached it.</summary>
    public static uint[] Met(Measurement measurement, ServiceStandard standard) => Met(measurement, standard, (judge, i) => judge.Judge(measurement.RowAt(i)));

    /// <summary>The same by another judgement of each declaration.</summary>
    public static uint[] Met(Measurement measurement, ServiceStandard standard, Func<StandardVerdicts, int, Verdict> judgement)
    {
        var judge = new StandardVerdicts(measurement.Table, measurement.Durations(standard.Clock).Clocks, standard);
        var met = new uint[measurement.Count];
        RowBlocks.ForEach(met.Length, i => met[i] = judgement(judge, i) switch
        {
            Verdict.Met => 1,
            Verdict.Breached => 0,
            _ => None,
        });
        return met;
    }
}
