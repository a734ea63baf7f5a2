namespace TrsAnalytics.Cli;

/// <summary>One way to look at a measurement: what is printed of it, for people and for machines. Nothing is computed before it is asked for.</summary>
/// <param name="Tables">The tables of a terminal.</param>
/// <param name="Csv">The table of a file.</param>
/// <param name="Json">Writes all of it.</param>
internal sealed record AnalysisView(Func<IEnumerable<Table>> Tables, Func<Table> Csv, Action<Stream> Json)
{
    private const int PrintedRows = 15;

    /// <summary>Release times, stages, attribution, further spans and standards.</summary>
    public static AnalysisView Whole(Durations durations, Dimension[] by) => new(
        () => AllTables(durations, by),
        () => durations.Breakdown(by).ToFullTable(durations.Measurement.Plan),
        stream => AnalysisJson.Write(durations.Measurement, stream));

    /// <summary>Where the delay is, what of it is unusual, and what keeping to a benchmark would bring.</summary>
    public static AnalysisView Of(Bottlenecks found, MeasurementPlan plan) => new(
        () => [found.Top(PrintedRows).ToTable(), found.ToUnusualTable(PrintedRows), found.ToGainTable(plan, PrintedRows)],
        found.ToTable,
        stream => AnalysisJson.Write(found, stream));

    /// <summary>What the measurement can tell.</summary>
    public static AnalysisView Of(Precision precision) => new(() => [precision.ToTable()], precision.ToTable, stream => AnalysisJson.Write(precision, stream));

    /// <summary>When declarations come, wait and go.</summary>
    public static AnalysisView Of(Rhythm rhythm) => new(
        () => [rhythm.ToTable(), rhythm.ToRegistrationTable(), rhythm.ToWaitingTable(), rhythm.ToQueueTable()],
        rhythm.ToTable,
        stream => AnalysisJson.Write(rhythm, stream));

    /// <summary>How carefully stamps were written down.</summary>
    public static AnalysisView Of(RecordingQuality quality, MeasurementPlan plan) => new(
        () => [quality.ToTable(plan), quality.ToEffectTable()], () => quality.ToTable(plan), stream => AnalysisJson.Write(quality, stream));

    private static IEnumerable<Table> AllTables(Durations durations, Dimension[] by)
    {
        var (measurement, plan) = (durations.Measurement, durations.Measurement.Plan);
        yield return measurement.Cohort.ToTable(plan);
        yield return durations.Breakdown(by).ToTable(plan);
        yield return durations.Breakdown(by).ToTableWithOpen(plan);
        yield return durations.Stages().ToTable();
        yield return durations.Stages().ToTableWithOpen(plan);
        yield return durations.Attribution(by).ToTable();
        yield return durations.Attribution(by).ToOwnerTable();
        if (!plan.Metrics.IsEmpty)
        {
            yield return durations.Metrics(by).ToTable(plan);
            yield return durations.Metrics(by).ToTableWithOpen(plan);
        }

        yield return measurement.Compliance().ToTable();
    }
}
