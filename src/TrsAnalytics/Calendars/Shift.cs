using NodaTime;

namespace TrsAnalytics;

/// <summary>A span of office hours. It belongs to the day it starts on, also where it passes midnight.</summary>
public readonly record struct Shift
{
    private const int SecondsPerDay = 86_400;

    /// <summary>A shift from one time of day to another.</summary>
    /// <param name="startSecond">Seconds after midnight, 0 to 86,399.</param>
    /// <param name="endSecond">Seconds after the midnight the shift's day starts with: later than the start, at most a day later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty, negative or longer than a day.</exception>
    public Shift(int startSecond, int endSecond)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startSecond);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(startSecond, SecondsPerDay);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(endSecond, startSecond);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endSecond, startSecond + SecondsPerDay);
        StartSecond = startSecond;
        EndSecond = endSecond;
    }

    /// <summary>Seconds after midnight.</summary>
    public int StartSecond { get; }

    /// <summary>Seconds after the midnight the shift's day starts with; over 86,400 on the next day.</summary>
    public int EndSecond { get; }

    /// <summary>The time of day the shift starts at.</summary>
    public LocalTime Start => LocalTime.FromSecondsSinceMidnight(StartSecond);

    /// <summary>The local length of the shift.</summary>
    public Duration Length => Duration.FromSeconds(EndSecond - StartSecond);
}
