using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What can be asked of durations about delay: where the time went, and where more of it went than need be.</summary>
public static class DurationsDelay
{
    /// <summary>Where the release time of the declarations registered in the window went.</summary>
    /// <param name="durations">The times of a measurement by one clock.</param>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public static Attribution Attribution(this Durations durations, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(durations);
        var registered = durations.Registered;
        var (measurement, stages) = (registered.Measurement, registered.Measurement.Plan.Stages);
        var grouping = Grouping.Of(measurement, by);
        var sums = new AttributionSums(measurement, registered.Clocks, grouping).Sum();
        var all = Enumerable.Range(0, stages.Length + 1).Select(part => sums.Sum(group => group[part])).ToArray();
        return new(durations.Clock, [.. by], [.. grouping.Keys.Zip(sums, Row)], Row([], all)) { Plan = measurement.Plan };

        AttributionRow Row(ImmutableArray<string> key, long[] seconds) => new(key, stages, [.. seconds.AsSpan(..^1)], seconds[^1], seconds.Sum());
    }

    /// <summary>
    /// Where the delay of the declarations registered in the window is, what of it is unusual, and what keeping to a benchmark would bring: the service standard, or
    /// the best office.
    /// </summary>
    /// <inheritdoc cref="Attribution"/>
    public static Bottlenecks Bottlenecks(this Durations durations, params Dimension[] by) => durations.Bottlenecks(new BottleneckSettings(), by);

    /// <summary>Where the delay is, held against other benchmarks than the usual ones, such as an earlier study's, or resampled otherwise.</summary>
    /// <param name="durations">The times of a measurement by one clock.</param>
    /// <param name="settings">What to hold it against.</param>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public static Bottlenecks Bottlenecks(this Durations durations, BottleneckSettings settings, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(durations);
        ArgumentNullException.ThrowIfNull(settings);
        var found = new BottleneckRows(durations.Registered, settings with { Previous = settings.Previous?.RegisteredInWindow }, by);
        return new(durations.Clock, [.. by], found.Rows(), found.Total()) { Plan = durations.Measurement.Plan, Alike = settings.Alike };
    }
}
