using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>What can be asked of the times of a measurement.</summary>
public static class MeasurementDurations
{
    private static readonly ConditionalWeakTable<Measurement, ConcurrentDictionary<Clock, Durations>> Known = [];

    /// <summary>The times of a measurement by one clock. Made once, as telling them is the longest part of most questions.</summary>
    /// <exception cref="UnusableInputException">The rows were not drawn by registration: their plain means would be wrong.</exception>
    public static Durations Durations(this Measurement measurement, Clock clock)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        return measurement.Plan.Extract == ExtractKind.Registration
            ? Known.GetOrCreateValue(measurement).GetOrAdd(clock, (asked, of) => new(of, asked), measurement)
            : throw new UnusableInputException(
                $"{PlanFile.Name}: extract", "the rows of a study must be drawn by registration to give release times",
                $"they were drawn by {PlanNode.WordOf(measurement.Plan.Extract)}", "ask for every declaration registered in the window");
    }

    /// <summary>Whether the service standards of the plan were kept.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public static Compliance Compliance(this Measurement measurement, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var grouping = Grouping.Of(measurement, by);
        var byStandard = measurement.Plan.Standards.Select(standard => ComplianceCounts.Rows(measurement, grouping, standard)).ToArray();
        return new([.. by], [.. grouping.Keys.SelectMany((_, group) => byStandard.Select(rows => rows[group]))]);
    }
}
