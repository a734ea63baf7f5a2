using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How carefully the stamps of a measurement were written down.</summary>
public static class MeasurementRecording
{
    /// <summary>Precision, heaping, stamps copied down, ends that equal starts, disagreeing sources, and how much the suspect ones matter.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="by">What to group by; by office where nothing is named.</param>
    public static RecordingQuality RecordingQuality(this Measurement measurement, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(by);
        ImmutableArray<Dimension> dimensions = by.Length > 0 ? [.. by] : [By.Office];
        var written = new WrittenStamps(measurement);
        return new(
            dimensions, Rows(measurement, written, Grouping.Of(measurement, dimensions.AsSpan())),
            new SuspectEffects(measurement, new(measurement, written)).All())
        {
            Plan = measurement.Plan,
        };
    }

    private static ImmutableArray<RecordingRow> Rows(Measurement measurement, WrittenStamps written, Grouping grouping)
    {
        var counts = measurement.Plan.Events.Select((_, column) => written.Count(column, grouping)).ToArray();
        var tests = HeapingTests.CountOf(counts.SelectMany(groups => groups));
        return [.. grouping.Keys.SelectMany((key, group) => measurement.Plan.Events
            .Select((known, column) => (known.Name, Count: counts[column][group]))
            .Where(known => known.Count.Recorded > 0)
            .Select(known => Row(key, known.Name, known.Count, tests)))];
    }

    private static RecordingRow Row(ImmutableArray<string> key, EventName name, StampCount count, int tests) => new(
        key, name, count.Recorded, count.DayOnly, count.WholeMinutes, count.FiveMinuteTest, count.FullHourTest,
        count.CopiedDown, count.EqualsStart, count.Disputed, HeapingTests.Minutes(count, tests) > 0);
}
