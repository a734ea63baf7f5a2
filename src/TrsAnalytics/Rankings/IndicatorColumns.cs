namespace TrsAnalytics;

/// <summary>What each declaration of a measurement says of each indicator of a scheme. The value of an indicator is the mean of what is said.</summary>
internal static class IndicatorColumns
{
    /// <summary>Of a declaration that says nothing.</summary>
    public const uint None = SortedTimes.None;

    /// <summary>One column an indicator: seconds of a mean, 1 or 0 of a share.</summary>
    public static uint[][] Of(Measurement measurement, RankingScheme scheme) => Of(measurement, scheme, ledger => ledger.Released);

    /// <summary>The same with other release times.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="released">The release times by the ledger of one clock.</param>
    public static uint[][] Of(Measurement measurement, RankingScheme scheme, Func<Ledger, uint[]> released)
    {
        var times = scheme.Indicators.Select(indicator => indicator.Clock).Distinct().ToDictionary(clock => clock, clock =>
        {
            var clocks = new OfficeClocks(measurement.Table, clock);
            return new ReleaseColumn(measurement, clocks, released(new(measurement, clocks)));
        });
        return [.. scheme.Indicators.Select(indicator => indicator.Metric switch
        {
            IndicatorMetric.MeanReleaseHours => times[indicator.Clock].Restricted(),
            IndicatorMetric.ShareReleasedWithin => times[indicator.Clock].Within(indicator.Hours!.Value),
            _ => Met(measurement, measurement.Plan.Standards.FirstOrDefault(standard => standard.Id == indicator.Standard)),
        })];
    }

    /// <summary>Where the plan has no such standard nobody says anything.</summary>
    private static uint[] Met(Measurement measurement, ServiceStandard? standard)
    {
        if (standard is null)
        {
            return [.. Enumerable.Repeat(None, measurement.Count)];
        }

        var judge = new StandardVerdicts(measurement.Table, new(measurement.Table, standard.Clock), standard);
        var met = new uint[measurement.Count];
        RowBlocks.ForEach(met.Length, i => met[i] = judge.Judge(measurement.RowAt(i)) switch
        {
            Verdict.Met => 1,
            Verdict.Breached => 0,
            _ => None,
        });
        return met;
    }
}
