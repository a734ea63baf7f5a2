using System.Globalization;
using System.Numerics;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TrsAnalytics.Statistics;

/// <summary>How often each time occurs: a multiset of whole seconds, in order.</summary>
public sealed class FrequencyTable : IEquatable<FrequencyTable>
{
    private const double SecondsPerHour = 3600;

    private readonly long[] times;
    private readonly int[] cumulative;

    private FrequencyTable(long[] times, int[] cumulative, Int128 sum)
    {
        this.times = times;
        this.cumulative = cumulative;
        Sum = sum;
    }

    /// <summary>No times at all.</summary>
    public static FrequencyTable Empty { get; } = new([], [], 0);

    /// <summary>How many times were counted.</summary>
    public int Count => cumulative.Length == 0 ? 0 : cumulative[^1];

    /// <summary>The distinct times in seconds, ascending.</summary>
    public ImmutableArray<long> Times => ImmutableCollectionsMarshal.AsImmutableArray(times);

    /// <summary>For each distinct time, how many are at most as long.</summary>
    public ImmutableArray<int> Cumulative => ImmutableCollectionsMarshal.AsImmutableArray(cumulative);

    /// <summary>The sum of all times in seconds, exactly.</summary>
    public Int128 Sum { get; }

    /// <summary>The mean in hours; null when empty.</summary>
    public double? Mean => Count == 0 ? null : (double)Sum / (SecondsPerHour * Count);

    /// <summary>The standard deviation in hours, dividing by n - 1; null for fewer than two.</summary>
    public double? Sd
    {
        get
        {
            if (Count < 2)
            {
                return null;
            }

            var squares = (Int128)0;
            for (var i = 0; i < times.Length; i++)
            {
                var square = Math.BigMul(times[i], times[i]);
                squares += CountAt(i) == 1 ? square : square * CountAt(i);
            }

            // Exact up to here: n Σx² - (Σx)² in whole numbers.
            var spread = (double)((squares * Count) - (Sum * Sum));
            return Math.Sqrt(spread / Count / (Count - 1)) / SecondsPerHour;
        }
    }

    /// <summary>The shortest in hours; null when empty.</summary>
    public double? Min => Count == 0 ? null : times[0] / SecondsPerHour;

    /// <summary>The longest in hours; null when empty.</summary>
    public double? Max => Count == 0 ? null : times[^1] / SecondsPerHour;

    /// <summary>Counts times that are already in order.</summary>
    /// <param name="sorted">Seconds, ascending, repeated as often as they occur.</param>
    /// <exception cref="ArgumentException">The times are not ascending.</exception>
    public static FrequencyTable Of(ReadOnlySpan<long> sorted) => Of<long>(sorted);

    /// <inheritdoc cref="Of(ReadOnlySpan{long})"/>
    internal static FrequencyTable Of<TTime>(ReadOnlySpan<TTime> sorted)
        where TTime : unmanaged, IBinaryInteger<TTime>
    {
        var distinct = CountDistinct(sorted);
        if (distinct == 0)
        {
            return Empty;
        }

        var (times, cumulative, sum) = (new long[distinct], new int[distinct], (Int128)0);
        for (int i = 0, at = -1; i < sorted.Length; i++)
        {
            var time = long.CreateTruncating(sorted[i]);
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                times[++at] = time;
            }

            cumulative[at] = i + 1;
            sum += time;
        }

        return new(times, cumulative, sum);
    }

    /// <summary>The times of both together.</summary>
    public static FrequencyTable Merge(FrequencyTable a, FrequencyTable b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return a.Count == 0 ? b : a;
        }

        var (times, cumulative) = (new List<long>(a.times.Length + b.times.Length), new List<int>(a.times.Length + b.times.Length));
        for (int i = 0, j = 0; i < a.times.Length || j < b.times.Length;)
        {
            var time = j == b.times.Length || (i < a.times.Length && a.times[i] <= b.times[j]) ? a.times[i] : b.times[j];
            i += i < a.times.Length && a.times[i] == time ? 1 : 0;
            j += j < b.times.Length && b.times[j] == time ? 1 : 0;
            times.Add(time);
            cumulative.Add((i == 0 ? 0 : a.cumulative[i - 1]) + (j == 0 ? 0 : b.cumulative[j - 1]));
        }

        return new([.. times], [.. cumulative], a.Sum + b.Sum);
    }

    /// <summary>One time, so many times.</summary>
    internal static FrequencyTable Repeat(long time, int count) => count == 0 ? Empty : new([time], [count], (Int128)time * count);

    /// <summary>Whether both hold the same times equally often.</summary>
    public bool Equals(FrequencyTable? other) =>
        ReferenceEquals(this, other) || (other is not null && times.AsSpan().SequenceEqual(other.times) && cumulative.AsSpan().SequenceEqual(other.cumulative));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrequencyTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, times.Length, Sum);

    /// <summary>The count and the range in hours, for a debugger or a log.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Count} times{(Count == 0 ? "" : $" from {Min:0.##} to {Max:0.##} h")}");

    /// <summary>How often the distinct time of this index occurs.</summary>
    public int CountAt(int index) => index == 0 ? cumulative[0] : cumulative[index] - cumulative[index - 1];

    /// <summary>How many are at most this long.</summary>
    /// <param name="seconds">The limit in seconds; exactly this long counts.</param>
    public int CountUpTo(long seconds)
    {
        var found = times.AsSpan().BinarySearch(seconds);
        var after = found >= 0 ? found + 1 : ~found;
        return after == 0 ? 0 : cumulative[after - 1];
    }

    /// <summary>The quantile in hours; null when empty.</summary>
    /// <param name="p">The share below the quantile, 0 to 1.</param>
    /// <param name="type">The definition.</param>
    public double? Quantile(double p, QuantileType type = QuantileType.HyndmanFan7) => Quantile(p, longer: 0, type);

    /// <summary>The quantile in hours when some more are longer than any; null when it lies among those.</summary>
    internal double? Quantile(double p, int longer, QuantileType type)
    {
        if (Count == 0)
        {
            return null;
        }

        var (lower, upper, weight) = Quantiles.Position(Count + longer, p, type);
        return upper < Count ? Quantiles.Between(TimeOf(lower), TimeOf(upper), weight) / SecondsPerHour : null;
    }

    /// <summary>The time in hours at a rank from 0; null where there is none.</summary>
    internal double? HoursAt(int rank) => rank >= 0 && rank < Count ? TimeOf(rank) / SecondsPerHour : null;

    /// <summary>The times that are at most this long.</summary>
    internal FrequencyTable UpTo(long seconds)
    {
        var length = times.AsSpan().BinarySearch(seconds) is var found && found >= 0 ? found + 1 : ~found;
        var sum = (Int128)0;
        for (var i = 0; i < length; i++)
        {
            sum += (Int128)times[i] * CountAt(i);
        }

        return length == times.Length ? this : new(times[..length], cumulative[..length], sum);
    }

    /// <summary>The times cut to at most this long.</summary>
    internal FrequencyTable CappedAt(long seconds)
    {
        var kept = CountUpTo(seconds);
        if (kept == Count)
        {
            return this;
        }

        var length = times.AsSpan().BinarySearch(seconds) is var found && found >= 0 ? found : ~found;
        var before = length == 0 ? 0 : cumulative[length - 1];
        var sum = (Int128)seconds * (Count - before);
        for (var i = 0; i < length; i++)
        {
            sum += (Int128)times[i] * CountAt(i);
        }

        return new([.. times.AsSpan(0, length), seconds], [.. cumulative.AsSpan(0, length), Count], sum);
    }

    private static int CountDistinct<TTime>(ReadOnlySpan<TTime> sorted)
        where TTime : unmanaged, IBinaryInteger<TTime>
    {
        var distinct = sorted.IsEmpty ? 0 : 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] < sorted[i - 1])
            {
                throw new ArgumentException("The times must be ascending.", nameof(sorted));
            }

            distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
        }

        return distinct;
    }

    private long TimeOf(int rank)
    {
        var found = cumulative.AsSpan().BinarySearch(rank + 1);
        return times[found >= 0 ? found : ~found];
    }
}
