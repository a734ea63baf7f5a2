namespace TrsAnalytics;

/// <summary>The times of a measurement by one clock, and everything that is asked of them.</summary>
public sealed class Durations
{
    private readonly Lazy<OfficeClocks> _clocks;
    private readonly Lazy<ReleaseTimes> _releaseTimes;
    private readonly Lazy<BreakdownRow> _all;

    internal Durations(Measurement measurement, Clock clock)
    {
        Measurement = measurement;
        Clock = clock;
        _clocks = new(() => new(measurement.Table, clock));
        _releaseTimes = new(() => new(measurement, Clocks));
        _all = new(() => _releaseTimes.Value.Rows(Grouping.Of(measurement))[0]);
    }

    /// <summary>What was measured.</summary>
    public Measurement Measurement { get; }

    /// <summary>How time is counted.</summary>
    public Clock Clock { get; }

    /// <summary>The clock of each declaration's office.</summary>
    internal OfficeClocks Clocks => _clocks.Value;

    /// <summary>The seconds that every open declaration was followed at least.</summary>
    internal long ShortestTau => Clocks.Cuts(Measurement, Grouping.Of(Measurement))[0];

    /// <summary>The times of the declarations registered in the window, of which none came late.</summary>
    internal Durations Registered => Measurement.HasLateEntries ? Measurement.RegisteredInWindow.Durations(Clock) : this;

    /// <summary>The release times of groups of declarations.</summary>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public Breakdown Breakdown(params Dimension[] by) =>
        new(Clock, [.. by], by.Length == 0 ? [_all.Value] : _releaseTimes.Value.Rows(Grouping.Of(Measurement, by)), _all.Value)
        {
            Plan = Measurement.Plan,
        };

    /// <summary>How long the stages took.</summary>
    /// <inheritdoc cref="Breakdown"/>
    public StageBreakdown Stages(params Dimension[] by) =>
        new(Clock, [.. by], new StageTimes(Measurement, Clocks).Rows(Grouping.Of(Measurement, by))) { Plan = Measurement.Plan };

    /// <summary>How long the further spans of the plan took.</summary>
    /// <inheritdoc cref="Breakdown"/>
    public MetricBreakdown Metrics(params Dimension[] by)
    {
        var grouping = Grouping.Of(Measurement, by);
        var byMetric = Measurement.Plan.Metrics.Select(metric => new MetricTimes(Measurement, Clocks, metric).Rows(grouping)).ToArray();
        return new(Clock, [.. by], [.. grouping.Keys.SelectMany((_, group) => byMetric.Select(rows => rows[group]))]) { Plan = Measurement.Plan };
    }

    /// <summary>The times of the declarations that a condition holds for.</summary>
    public Durations Where(Func<Declaration, bool> condition) => Measurement.Where(condition).Durations(Clock);

    /// <inheritdoc cref="Where(Func{Declaration, bool})"/>
    /// <exception cref="UnusableInputException">The condition names a group that the study cannot have.</exception>
    public Durations Where(Condition condition) => Measurement.Where(condition).Durations(Clock);
}
