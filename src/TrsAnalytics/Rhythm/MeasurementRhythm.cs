namespace TrsAnalytics;

/// <summary>When declarations of a measurement come, wait and go.</summary>
public static class MeasurementRhythm
{
    private const string Monday = "mon";

    /// <summary>Arrivals, releases and backlog over time, queues and waiting through the week, bursts and the Monday effect.</summary>
    /// <param name="measurement">What was measured.</param>
    public static Rhythm Rhythm(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var flow = new Flow(measurement);
        var week = new StageWeeks(measurement);
        return new(
            flow.Days(), flow.Hours(), flow.Registrations(), week.Waiting(), week.Queues(), BurstCount.Of(measurement), MondayEffect(measurement))
        {
            Plan = measurement.Plan,
        };
    }

    private static Estimate MondayEffect(Measurement measurement)
    {
        var days = measurement.RegisteredInWindow.Durations(Clock.Working).Breakdown(By.Weekday).Rows.ToLookup(row => row.Key[0] == Monday, row => row.Distribution.Restricted);
        return new Bootstrap().Difference(Together(days[false]), Together(days[true]), resample => resample.Mean);
    }

    private static FrequencyTable Together(IEnumerable<FrequencyTable> tallies) => tallies.Aggregate(FrequencyTable.Empty, FrequencyTable.Merge);
}
