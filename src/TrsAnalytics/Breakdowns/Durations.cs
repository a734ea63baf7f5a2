namespace TrsAnalytics;

/// <summary>The times of a measurement by one clock, and everything that is asked of them.</summary>
public sealed class Durations
{
    internal Durations(Measurement measurement, Clock clock)
    {
        Measurement = measurement;
        Clock = clock;
    }

    /// <summary>What was measured.</summary>
    public Measurement Measurement { get; }

    /// <summary>How time is counted.</summary>
    public Clock Clock { get; }

    /// <summary>The release times of groups of declarations.</summary>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public Breakdown Breakdown(params Dimension[] by) => throw new NotSupportedException();

    /// <summary>How long the stages took.</summary>
    /// <inheritdoc cref="Breakdown"/>
    public StageBreakdown Stages(params Dimension[] by) => throw new NotSupportedException();

    /// <summary>Where the release time went.</summary>
    /// <inheritdoc cref="Breakdown"/>
    public Attribution Attribution(params Dimension[] by) => throw new NotSupportedException();

    /// <summary>How long the further spans of the plan took.</summary>
    /// <inheritdoc cref="Breakdown"/>
    public MetricBreakdown Metrics(params Dimension[] by) => throw new NotSupportedException();

    /// <summary>The times of the declarations that a condition holds for.</summary>
    public Durations Where(Func<Declaration, bool> condition) => Measurement.Where(condition).Durations(Clock);
}
