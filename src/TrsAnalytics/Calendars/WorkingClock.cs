using System.Runtime.CompilerServices;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Counts the working time between instants, exactly to the second.</summary>
/// <remarks>
/// An instant is worked when its local time lies in a shift of a working day. So where clocks go back, hours that
/// occur twice are worked twice; where they go forward, skipped hours are not worked; and time in two overlapping shifts counts once.
/// Nothing outside the coverage is worked: give the clock all the days it will be asked about.
/// </remarks>
public sealed class WorkingClock
{
    // About the length of a shift, so that seldom more than one starts in it; with slices of a day a lookup takes half as long again.
    private const int SecondsPerSlice = 4 * NodaConstants.SecondsPerHour;

    private readonly long epoch;
    private readonly long start;
    private readonly long end;
    private readonly long total;
    private readonly OpenSpan[] spans;
    private readonly int[] lastStarted;

    private WorkingClock(Instant epoch, long length, List<OpenSpan> open)
    {
        this.epoch = SecondsOf(epoch);
        start = open[0].Start;
        end = start + length;
        total = open[^1].Through;
        spans = [.. open, new OpenSpan(long.MaxValue, long.MaxValue, total)];
        lastStarted = LastStartedBySlice(spans, start, length);
    }

    /// <summary>A clock for some days, and for one more day on either side.</summary>
    /// <param name="calendar">The office's hours.</param>
    /// <param name="zone">The zone the hours are local to.</param>
    /// <param name="epoch">The instant from which the clock's seconds are counted; a whole second.</param>
    /// <param name="first">The first day covered. A shift of the day before that passes midnight counts too.</param>
    /// <param name="last">The last day covered, inclusive, with its shifts that pass midnight.</param>
    /// <exception cref="ArgumentException">The days end before they start, or the epoch has a part of a second.</exception>
    public static WorkingClock Create(WorkingCalendar calendar, DateTimeZone zone, Instant epoch, LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);

        // Leniently, because clocks that go forward may skip a midnight, and once skipped a whole day (Apia, 30/12/2011).
        var from = first.PlusDays(-1).AtMidnight().InZoneLeniently(zone).ToInstant();
        var until = last.PlusDays(2).AtMidnight().InZoneLeniently(zone).ToInstant();
        var length = until.ToUnixTimeSeconds() - from.ToUnixTimeSeconds();
        return new(epoch, length, OpenSpan.In(calendar, zone, epoch, new Interval(from, until)));
    }

    /// <summary>The working seconds from the start of the coverage to an instant.</summary>
    /// <param name="seconds">The instant, in seconds since the epoch. Outside the coverage its nearer end is taken.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long WorkedBefore(long seconds)
    {
        var instant = Math.Min(Math.Max(seconds, start), end);
        var i = lastStarted[(int)((instant - start) / SecondsPerSlice)];
        while (spans[i + 1].Start <= instant)
        {
            i++;
        }

        ref readonly var span = ref spans[i];
        return span.Before + Math.Min(instant, span.End) - span.Start;
    }

    /// <summary>The working seconds between two instants, in seconds since the epoch; negative where the second is the earlier.</summary>
    public long Between(long from, long to) => WorkedBefore(to) - WorkedBefore(from);

    /// <summary>The working time between two instants; negative where the second is the earlier.</summary>
    /// <exception cref="ArgumentException">An instant has a part of a second.</exception>
    public Duration Between(Instant from, Instant to) =>
        Duration.FromSeconds(Between(SecondsOf(from) - epoch, SecondsOf(to) - epoch));

    /// <summary>The earliest instant by which an amount of working time has passed.</summary>
    /// <remarks>The end of a shift belongs to it: 2 hours from 09:30 end at 11:30 where that ends the morning, not when the afternoon starts.</remarks>
    /// <param name="start">The instant from which the time runs.</param>
    /// <param name="working">The working time, zero or more; zero gives the start itself.</param>
    /// <returns>The deadline, or null where the coverage ends before it.</returns>
    /// <exception cref="ArgumentException">The working time is negative, or the start or it has a part of a second.</exception>
    public Instant? Deadline(Instant start, Duration working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, Duration.Zero);
        if (working == Duration.Zero)
        {
            return start;
        }

        var worked = WorkedBefore(SecondsOf(start) - epoch) + SecondsOf(start + working) - SecondsOf(start);
        if (worked > total)
        {
            return null;
        }

        var span = FirstReaching(worked);
        return Instant.FromUnixTimeSeconds(epoch + span.Start + worked - span.Before);
    }

    private OpenSpan FirstReaching(long worked)
    {
        var (low, high) = (0, spans.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Through < worked ? (middle + 1, high) : (low, middle);
        }

        return spans[low];
    }

    /// <summary>For each slice of the coverage, the last span that has started when it begins.</summary>
    private static int[] LastStartedBySlice(OpenSpan[] spans, long start, long length)
    {
        var last = new int[(length / SecondsPerSlice) + 1];
        var i = 0;
        for (var slice = 0; slice < last.Length; slice++)
        {
            while (spans[i + 1].Start <= start + ((long)slice * SecondsPerSlice))
            {
                i++;
            }

            last[slice] = i;
        }

        return last;
    }

    private static long SecondsOf(Instant instant)
    {
        var seconds = instant.ToUnixTimeSeconds();
        return Instant.FromUnixTimeSeconds(seconds) == instant
            ? seconds
            : throw new ArgumentException("The working clock counts whole seconds; the instant has a part of one.", nameof(instant));
    }
}
