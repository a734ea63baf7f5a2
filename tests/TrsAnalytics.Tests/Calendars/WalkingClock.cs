using NodaTime;

namespace TrsAnalytics.Tests;

/// <summary>The oracle of <see cref="WorkingClock"/>: the definition, walked step by step and slow.</summary>
internal static class WalkingClock
{
    /// <summary>Asks at each step from one instant to a later one whether its local time is worked, and adds up the steps that are.</summary>
    /// <param name="step">Seconds: 60 where all shifts begin and end on whole minutes, else 1. Odd ends are walked second by second.</param>
    public static long Between(WorkingCalendar calendar, DateTimeZone zone, Instant from, Instant to, int step)
    {
        long worked = 0;
        var end = to.ToUnixTimeSeconds();
        for (var at = from.ToUnixTimeSeconds(); at < end;)
        {
            var length = at % step == 0 && at + step <= end ? step : 1;
            if (IsWorked(calendar, Instant.FromUnixTimeSeconds(at).InZone(zone).LocalDateTime))
            {
                worked += length;
            }

            at += length;
        }

        return worked;
    }

    private static bool IsWorked(WorkingCalendar calendar, LocalDateTime local)
    {
        var second = (int)(local.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);
        return IsInShift(calendar, local.Date, second)
            || IsInShift(calendar, local.Date.PlusDays(-1), second + NodaConstants.SecondsPerDay);
    }

    private static bool IsInShift(WorkingCalendar calendar, LocalDate day, int second)
    {
        foreach (var shift in calendar.Shifts)
        {
            if (shift.StartSecond <= second && second < shift.EndSecond && calendar.IsWorkingDay(day))
            {
                return true;
            }
        }

        return false;
    }
}
