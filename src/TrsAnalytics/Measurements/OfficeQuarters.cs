namespace TrsAnalytics;

/// <summary>The quarters of an hour of a day in which an office may be at work: its shifts, half an hour about them and the break at noon.</summary>
internal sealed class OfficeQuarters
{
    private const int PerDay = 96;
    private const int PerHour = 4;
    private const int QuarterSeconds = 900;
    private const int AboutShifts = 2;
    private const int LongestBreak = 12;
    private const int Afternoon = 13 * PerHour;

    private readonly bool[] _isOpen = new bool[PerDay];
    private readonly int _offset;
    private readonly bool _isOpenInAfternoon;

    /// <summary>The hours of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="offset">Hours that the zone is ahead of UTC.</param>
    public OfficeQuarters(WorkingCalendar calendar, int offset)
    {
        _offset = offset * PerHour;
        var end = int.MinValue;
        foreach (var shift in calendar.Shifts)
        {
            var from = (shift.StartSecond / QuarterSeconds) - AboutShifts;
            var to = ((shift.EndSecond + QuarterSeconds - 1) / QuarterSeconds) + AboutShifts;
            Open(end != int.MinValue && from - end <= LongestBreak ? end : from, to);
            end = to;
        }

        _isOpenInAfternoon = Array.IndexOf(_isOpen, value: true, Afternoon) >= 0;
    }

    /// <summary>Counts stamps.</summary>
    /// <param name="stamps">How many lie in each quarter of an hour.</param>
    public OfficeTimes Count(ReadOnlySpan<int> stamps)
    {
        var sum = default(OfficeTimes);
        for (var quarter = 0; quarter < PerDay; quarter++)
        {
            if (stamps[quarter] is > 0 and var count)
            {
                var isOutside = !IsOpen(quarter);
                sum += new OfficeTimes(
                    count, isOutside ? count : 0, IsOpen(quarter + _offset) ? 0 : count, IsOpen(quarter - _offset) ? 0 : count,
                    quarter >= Afternoon ? count : 0, isOutside && !(_isOpenInAfternoon && IsOpen(quarter + (PerDay / 2))) ? count : 0);
            }
        }

        return sum;
    }

    private bool IsOpen(int quarter) => _isOpen[(quarter + (2 * PerDay)) % PerDay];

    private void Open(int from, int to)
    {
        for (var quarter = from; quarter < to; quarter++)
        {
            _isOpen[(quarter + PerDay) % PerDay] = true;
        }
    }
}
