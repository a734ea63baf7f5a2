namespace TrsAnalytics;

/// <summary>Sums seconds and counts by the local hour of the week they fall into.</summary>
internal sealed class WeekSums(StudyTime time)
{
    private const int SecondsPerHour = 3600;

    private readonly long[] _sums = new long[WeekGrid.Cells];

    /// <summary>Counts an instant.</summary>
    public void Count(int instant) => _sums[HourOf(instant)]++;

    /// <summary>Adds the seconds of a span, hour by hour.</summary>
    public void Add(int from, int to)
    {
        while (from < to)
        {
            var left = SecondsPerHour - (time.LocalSecondOfDay(from) % SecondsPerHour);
            var end = (int)Math.Min((long)from + left, to);
            _sums[HourOf(from)] += end - from;
            from = end;
        }
    }

    /// <summary>Adds what another has summed.</summary>
    public void Add(WeekSums other)
    {
        for (var hour = 0; hour < _sums.Length; hour++)
        {
            _sums[hour] += other._sums[hour];
        }
    }

    /// <summary>The sums, each divided by something.</summary>
    public WeekGrid Per(double unit) => new(_sums.Select(sum => sum / unit));

    /// <summary>The sums, each divided by that of another; 0 where that is 0.</summary>
    public WeekGrid Per(WeekSums whole) => new(_sums.Zip(whole._sums, (sum, all) => all == 0 ? 0 : (double)sum / all));

    private int HourOf(int instant) =>
        (time.LocalWeekday(instant) * 24) + (time.LocalSecondOfDay(instant) / SecondsPerHour);
}
