using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics.Tests;

/// <summary>Calendars that several tests speak of.</summary>
internal static class Hours
{
    public static DateTimeZone Vietnam { get; } = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>The hours assumed in the brief: 07:30-11:30 and 13:30-17:30, closed on 2/9/2020.</summary>
    public static WorkingCalendar MondayToFriday { get; } = Weekly(IsoDayOfWeek.Friday, Shift("07:30", "11:30"), Shift("13:30", "17:30"))
        with { Holidays = [new LocalDate(2020, 9, 2)] };

    /// <summary>The same with Saturdays.</summary>
    public static WorkingCalendar MondayToSaturday { get; } = MondayToFriday with { Days = WeekUntil(IsoDayOfWeek.Saturday) };

    public static WorkingCalendar Always { get; } = Weekly(IsoDayOfWeek.Sunday, new Shift(0, NodaConstants.SecondsPerDay));

    /// <summary>Monday to a last day of the week.</summary>
    public static WorkingCalendar Weekly(IsoDayOfWeek last, params ImmutableArray<Shift> shifts) => new(WeekUntil(last), shifts, [], []);

    /// <summary>A shift from <c>HH:mm</c> to <c>HH:mm</c>; 24:00 is the end of the day, and an end before the start lies on the next day.</summary>
    public static Shift Shift(string start, string end)
    {
        var (from, to) = (Seconds(start), Seconds(end));
        return new(from, to > from ? to : to + NodaConstants.SecondsPerDay);
    }

    /// <summary>A local time <c>yyyy-MM-ddTHH:mm:ss</c> of Vietnam as an instant.</summary>
    public static Instant InVietnam(string local) => In(Vietnam, local);

    public static Instant In(DateTimeZone zone, string local) =>
        NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(local).Value.InZoneStrictly(zone).ToInstant();

    /// <summary>A clock whose coverage holds two instants, with the earlier as its epoch.</summary>
    public static WorkingClock Clock(WorkingCalendar calendar, DateTimeZone zone, Instant from, Instant to) =>
        WorkingClock.Create(calendar, zone, from, from.InZone(zone).Date, to.InZone(zone).Date);

    private static ImmutableHashSet<IsoDayOfWeek> WeekUntil(IsoDayOfWeek last) =>
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day > IsoDayOfWeek.None && day <= last)];

    private static int Seconds(string time) => (int)TimeSpan.FromMinutes((int.Parse(time[..2]) * 60) + int.Parse(time[3..])).TotalSeconds;
}
