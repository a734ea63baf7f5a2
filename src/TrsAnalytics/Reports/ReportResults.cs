using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The results that several chapters of a report speak of, computed once.</summary>
internal sealed class ReportResults
{
    public ReportResults(Measurement measurement)
    {
        Measurement = measurement;
        Elapsed = measurement.Durations(Clock.Elapsed);
        Working = measurement.Durations(Clock.Working);
        All = Elapsed.Breakdown().All;
        AllWorking = Working.Breakdown().All;
        ByChannel = Elapsed.Breakdown(By.FinalChannel);
        ByProcedure = Elapsed.Breakdown(By.Procedure);
        Delay = Elapsed.Attribution(By.Procedure);
        Compliance = measurement.Compliance();
    }

    public Measurement Measurement { get; }

    public MeasurementPlan Plan => Measurement.Plan;

    public Durations Elapsed { get; }

    public Durations Working { get; }

    public BreakdownRow All { get; }

    public BreakdownRow AllWorking { get; }

    public Breakdown ByChannel { get; }

    public Breakdown ByProcedure { get; }

    public Attribution Delay { get; }

    public Compliance Compliance { get; }

    /// <summary>Whether a dimension has more than one group that may be printed.</summary>
    public bool HasSeveral(Breakdown breakdown) => breakdown.Rows.Count(row => row.Count >= Plan.MinimumGroup) > 1;

    /// <summary>A table with one row a group of a breakdown, its small groups hidden.</summary>
    public Table Suppressed(Table table, Breakdown groups, string from) =>
        table.Suppressed([.. groups.Rows.Select(row => row.Count)], Plan.MinimumGroup, from);

    /// <summary>The groups that a figure may show.</summary>
    public ImmutableHashSet<string> Shown(Breakdown groups) =>
        [.. groups.Rows.Where(row => row.Count >= Plan.MinimumGroup).Select(row => row.Key[0])];
}
