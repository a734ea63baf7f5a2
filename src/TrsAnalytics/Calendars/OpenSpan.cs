using NodaTime;

namespace TrsAnalytics;

/// <summary>A stretch of time in which an office is open without a break.</summary>
/// <param name="Start">Seconds since the clock's epoch.</param>
/// <param name="End">Seconds since the clock's epoch; the office is closed again from here.</param>
/// <param name="Before">Working seconds of all spans before this one.</param>
internal readonly record struct OpenSpan(long Start, long End, long Before)
{
    /// <summary>The working seconds up to the end of this span.</summary>
    public long Through => Before + (End - Start);

    /// <summary>The spans of a calendar in time order, apart from each other; the first one starts with the coverage and may be empty.</summary>
    /// <param name="calendar">The hours, in local time.</param>
    /// <param name="zone">What turns them into instants.</param>
    /// <param name="epoch">The instant from which seconds are counted.</param>
    /// <param name="coverage">What lies outside is cut off.</param>
    public static List<OpenSpan> In(WorkingCalendar calendar, DateTimeZone zone, Instant epoch, Interval coverage)
    {
        var shifts = calendar.Shifts.Sort((a, b) => a.StartSecond.CompareTo(b.StartSecond));
        var coverageStart = SecondsBetween(epoch, coverage.Start);
        var spans = new List<OpenSpan> { new(coverageStart, coverageStart, 0) };

        // Between two changes of the clocks the offset is fixed, and local hours are hours of real time.
        foreach (var interval in zone.GetZoneIntervals(coverage))
        {
            var from = interval.HasStart ? Instant.Max(interval.Start, coverage.Start) : coverage.Start;
            var until = interval.HasEnd ? Instant.Min(interval.End, coverage.End) : coverage.End;
            var (start, end) = (SecondsBetween(epoch, from), SecondsBetween(epoch, until));

            // The shifts of the day before may pass midnight.
            var day = from.WithOffset(interval.WallOffset).Date.PlusDays(-1);
            var midnight = SecondsBetween(epoch, day.AtMidnight().WithOffset(interval.WallOffset).ToInstant());
            for (; midnight < end; midnight += NodaConstants.SecondsPerDay, day = day.PlusDays(1))
            {
                if (!calendar.IsWorkingDay(day))
                {
                    continue;
                }

                foreach (var shift in shifts)
                {
                    Append(spans, Math.Max(midnight + shift.StartSecond, start), Math.Min(midnight + shift.EndSecond, end));
                }
            }
        }

        return spans;
    }

    /// <summary>Adds a span that starts no earlier than those before it; where they meet or overlap they become one.</summary>
    private static void Append(List<OpenSpan> spans, long start, long end)
    {
        var last = spans[^1];
        if (start >= end)
        {
            return;
        }

        if (start > last.End)
        {
            spans.Add(new(start, end, last.Through));
        }
        else
        {
            spans[^1] = last with { End = Math.Max(last.End, end) };
        }
    }

    private static long SecondsBetween(Instant from, Instant to) => to.ToUnixTimeSeconds() - from.ToUnixTimeSeconds();
}
