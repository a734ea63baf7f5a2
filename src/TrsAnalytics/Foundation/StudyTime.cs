using NodaTime;

namespace TrsAnalytics;

/// <summary>The time line of one study: whole seconds in an <see cref="int"/>, and what they are in the study's zone.</summary>
/// <remarks>
/// Nothing later than the end of follow-up is ever kept, so that end is the largest value and the
/// 136 years before it fit. Earlier stamps cannot be read.
/// </remarks>
internal sealed class StudyTime
{
    /// <summary>Not recorded.</summary>
    public const int None = int.MinValue;

    /// <summary>The end of follow-up, 24:00 of its last day.</summary>
    public const int FollowUpEnd = int.MaxValue;

    private const int SecondsPerDay = 86_400;
    private static readonly LocalDate FirstDay = new(1970, 1, 1);

    private readonly long _epoch;
    private readonly long[] _starts;
    private readonly int[] _offsets;

    public StudyTime(DateTimeZone zone, Instant followUpEnd)
    {
        _epoch = followUpEnd.ToUnixTimeSeconds() - FollowUpEnd;
        var first = Instant.FromUnixTimeSeconds(_epoch - SecondsPerDay);
        var intervals = zone.GetZoneIntervals(first, followUpEnd + Duration.FromDays(2)).ToArray();
        _starts = [.. intervals.Select(i => i.HasStart && i.Start > first ? i.Start.ToUnixTimeSeconds() : long.MinValue / 2)];
        _offsets = [.. intervals.Select(i => i.WallOffset.Seconds)];
        LastDay = LocalDay(FollowUpEnd - 1);
    }

    /// <summary>What a local time is on the time line.</summary>
    public enum LocalKind
    {
        /// <summary>One instant.</summary>
        Once,

        /// <summary>Two instants; the earlier is taken.</summary>
        Twice,

        /// <summary>None: clocks went over it.</summary>
        Skipped,
    }

    /// <summary>The last local day of follow-up, in days since 1970-01-01.</summary>
    public int LastDay { get; }

    /// <summary>The instant that second 0 stands for.</summary>
    public Instant Epoch => Instant.FromUnixTimeSeconds(_epoch);

    /// <summary>A day of the calendar in days since 1970-01-01.</summary>
    public static int DayOf(LocalDate date) => Period.DaysBetween(FirstDay, date);

    /// <summary>The day of the calendar so many days since 1970-01-01.</summary>
    public static LocalDate DateOf(int day) => FirstDay.PlusDays(day);

    /// <summary>The place of an instant on the time line; it must not be after the end of follow-up.</summary>
    /// <returns>False when the instant is too early.</returns>
    public bool TryPlace(long unixSeconds, out int seconds)
    {
        var since = unixSeconds - _epoch;
        seconds = since is > None and <= FollowUpEnd ? (int)since : None;
        return seconds != None;
    }

    /// <summary>The place of an instant on the time line.</summary>
    public int SecondsAt(Instant instant) => checked((int)(instant.ToUnixTimeSeconds() - _epoch));

    /// <summary>The instant at a place of the time line.</summary>
    public Instant InstantAt(int seconds) => Instant.FromUnixTimeSeconds(_epoch + seconds);

    /// <summary>Whether an instant lies after the end of follow-up.</summary>
    public bool IsAfterFollowUp(long unixSeconds) => unixSeconds - _epoch > FollowUpEnd;

    /// <summary>The instant of a local time, both in seconds since 1970-01-01T00:00.</summary>
    public LocalKind FromLocal(long local, out long unixSeconds)
    {
        var i = _starts.Length - 1;
        while (i > 0 && local - _offsets[i] < _starts[i])
        {
            i--;
        }

        unixSeconds = local - _offsets[i];
        if (i + 1 < _starts.Length && unixSeconds >= _starts[i + 1])
        {
            return LocalKind.Skipped;
        }

        if (i > 0 && local - _offsets[i - 1] < _starts[i])
        {
            unixSeconds = local - _offsets[i - 1];
            return LocalKind.Twice;
        }

        return LocalKind.Once;
    }

    /// <summary>The place of a local day's midnight, of a day whose every second is one instant within follow-up.</summary>
    /// <param name="day">Days since 1970-01-01.</param>
    /// <param name="midnight">The place; each second of the day is as many seconds later.</param>
    /// <returns>False when clocks change on that day or it lies outside the time line.</returns>
    public bool TryPlaceDay(int day, out int midnight)
    {
        midnight = None;
        var local = (long)day * SecondsPerDay;
        var isOnce = FromLocal(local, out var first) == LocalKind.Once & FromLocal(local + SecondsPerDay - 1, out var last) == LocalKind.Once;
        return isOnce && !Array.Exists(_starts, start => start > first && start <= last)
            && !IsAfterFollowUp(last) && TryPlace(first, out midnight);
    }

    /// <summary>The first instant of a local day, given in days since 1970-01-01.</summary>
    public long StartOfDay(int day)
    {
        var local = (long)day * SecondsPerDay;
        long unixSeconds;
        while (FromLocal(local, out unixSeconds) == LocalKind.Skipped)
        {
            local += 60;
        }

        return unixSeconds;
    }

    /// <summary>The local day of a place, in days since 1970-01-01.</summary>
    public int LocalDay(int seconds)
    {
        var local = Local(seconds);
        return (int)((local >= 0 ? local : local - SecondsPerDay + 1) / SecondsPerDay);
    }

    /// <summary>The local weekday of a place, 0 for Monday to 6.</summary>
    public int LocalWeekday(int seconds)
    {
        // 1970-01-01 was a Thursday.
        var day = (LocalDay(seconds) + 3) % 7;
        return day >= 0 ? day : day + 7;
    }

    /// <summary>The local second of the day of a place, 0 to 86,399.</summary>
    public int LocalSecondOfDay(int seconds)
    {
        var sinceMidnight = (int)(Local(seconds) % SecondsPerDay);
        return sinceMidnight >= 0 ? sinceMidnight : sinceMidnight + SecondsPerDay;
    }

    /// <summary>The local time of a place, in seconds since 1970-01-01T00:00.</summary>
    public long Local(int seconds)
    {
        var unixSeconds = _epoch + seconds;
        var i = _starts.Length - 1;
        while (i > 0 && unixSeconds < _starts[i])
        {
            i--;
        }

        return unixSeconds + _offsets[i];
    }
}
