namespace TrsAnalytics;

/// <summary>When declarations of a measurement come, wait and go.</summary>
public static class MeasurementRhythm
{
    /// <summary>Arrivals, releases and backlog over time, queues and waiting through the week, bursts and the Monday effect.</summary>
    /// <param name="measurement">What was measured.</param>
    public static Rhythm Rhythm(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var flow = new Flow(measurement);
        var week = new StageWeeks(measurement);
        return new(
            flow.Days(), flow.Hours(), flow.Registrations(), week.Waiting(), week.Queues(), BurstCount.Of(measurement), MondayEffect.Of(measurement, new()))
        {
            Plan = measurement.Plan,
        };
    }
}
