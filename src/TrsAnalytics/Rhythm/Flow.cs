using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Counts what came and went.</summary>
internal sealed class Flow
{
    private const int SecondsPerHour = 3600;

    private readonly MeasurementPlan _plan;
    private readonly StudyTime _time;
    private readonly int _start;
    private readonly int _before;
    private readonly int[] _registered;
    private readonly int[] _released;
    private readonly int[] _cancelled;

    public Flow(Measurement measurement)
    {
        (_plan, _time) = (measurement.Plan, measurement.Table.Time);
        var table = measurement.Table;
        var rows = Enumerable.Range(0, measurement.Count).Select(measurement.RowAt).ToLookup(row => table.Status[row]);
        _start = _time.SecondsAt(_plan.WindowStart);
        var registered = Instants(rows.Where(status => status.Key != DeclarationStatus.Unknown).SelectMany(status => status), table.ColumnOf(EventName.Registered));
        _registered = Array.FindAll(registered, instant => instant >= _start);
        _before = registered.Length - _registered.Length;
        _released = Instants(rows[DeclarationStatus.Released], table.ReleaseColumn);
        _cancelled = Instants(rows[DeclarationStatus.Cancelled], table.ColumnOf(EventName.Cancelled));

        int[] Instants(IEnumerable<int> those, int column) => [.. those.Select(row => table.TimeOf(column, row))];
    }

    /// <summary>Day by day.</summary>
    public ImmutableArray<FlowPoint> Days()
    {
        var first = StudyTime.DayOf(_plan.RegistrationFrom);
        return Points(StudyTime.DayOf(_plan.FollowUpUntil) - first + 1, instant => DayOfInstant(instant) - first, bin => _plan.RegistrationFrom.PlusDays(bin).AtMidnight());
    }

    /// <summary>Hour by hour.</summary>
    public ImmutableArray<FlowPoint> Hours()
    {
        var bins = ((long)StudyTime.FollowUpEnd - _start) / SecondsPerHour;
        return Points(
            (int)bins,
            instant => Math.Min((instant - _start) / SecondsPerHour, (int)bins - 1),
            bin => _time.InstantAt(_start + (bin * SecondsPerHour)).InZone(_plan.TimeZone).LocalDateTime);
    }

    /// <summary>Registrations by hour of the week.</summary>
    public WeekGrid Registrations()
    {
        var sums = new WeekSums(_time);
        Array.ForEach(_registered, sums.Count);
        return sums.Per(1);
    }

    // What happens at 24:00 of the last day belongs to it.
    private int DayOfInstant(int instant) => _time.LocalDay(Math.Min(instant, StudyTime.FollowUpEnd - 1));

    private ImmutableArray<FlowPoint> Points(int bins, Func<int, int> binOf, Func<int, LocalDateTime> start)
    {
        var (registered, released, cancelled) = (Counts(_registered), Counts(_released), Counts(_cancelled));
        var backlog = _before;
        return [.. Enumerable.Range(0, bins).Select(bin =>
        {
            backlog += registered[bin] - released[bin] - cancelled[bin];
            return new FlowPoint(start(bin), registered[bin], released[bin], cancelled[bin], backlog);
        })];

        int[] Counts(int[] instants)
        {
            var counts = new int[bins];
            Array.ForEach(instants, instant => counts[binOf(instant)]++);
            return counts;
        }
    }
}
