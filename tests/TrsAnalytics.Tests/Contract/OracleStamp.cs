namespace TrsAnalytics.Tests.Contract;

/// <summary>When something happened: seconds since 19 October 2020 00:00 local time; a date alone is the first second of its day.</summary>
internal readonly record struct OracleStamp(long Second, bool DayOnly)
{
    public const long Day = 86_400;

    private static readonly DateTime Start = new(2020, 10, 19, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>As it stands in a file.</summary>
    public string Text => Start.AddSeconds(Second).ToString(DayOnly ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss");

    /// <summary>Whether it is before another: by days, where one of them is a date alone.</summary>
    public bool IsBefore(OracleStamp other) =>
        DayOnly || other.DayOnly ? Math.Floor((double)Second / Day) < Math.Floor((double)other.Second / Day) : Second < other.Second;

    /// <summary>The instants it may stand for: the first and the last second of a date alone.</summary>
    public long[] Worlds => DayOnly ? [Second, Second + Day - 1] : [Second];
}
