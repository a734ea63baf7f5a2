using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>One number for each local hour of the week.</summary>
public sealed partial record WeekGrid
{
    /// <summary>The hours of a week.</summary>
    public const int Cells = 7 * 24;

    internal WeekGrid(IEnumerable<double> values) => Values = [.. values];

    /// <summary>The number of an hour.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="hour">The hour, 0 to 23.</param>
    public double this[IsoDayOfWeek day, int hour] => Values[(((int)day - 1) * 24) + hour];

    /// <summary>The numbers of all hours, Monday 00:00 first.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The largest number; 0 where there is nothing.</summary>
    public double Most => Values.Max();
}
