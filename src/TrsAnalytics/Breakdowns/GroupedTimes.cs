using System.Buffers;

namespace TrsAnalytics;

/// <summary>Gathers times group by group and counts them.</summary>
/// <param name="groups">How many groups there are.</param>
internal sealed class GroupedTimes(int groups)
{
    /// <summary>What stands for no time in a column; no span of the time line is as long.</summary>
    public const uint None = uint.MaxValue;

    private readonly uint[][] _times = [.. Enumerable.Repeat(Array.Empty<uint>(), groups)];
    private readonly int[] _counts = new int[groups];

    /// <summary>Adds a time, in seconds, to a group.</summary>
    public void Add(int group, uint time)
    {
        var times = _times[group];
        if (_counts[group] == times.Length)
        {
            times = _times[group] = Grown(times);
        }

        times[_counts[group]++] = time;
    }

    /// <summary>The times of each group; nothing can be added after.</summary>
    public Tally[] Tallies()
    {
        var tallies = new Tally[_times.Length];
        for (var group = 0; group < tallies.Length; group++)
        {
            var own = _times[group].AsSpan(0, _counts[group]);
            RadixSort.Sort(own);
            tallies[group] = Tally.Of<uint>(own);
            ArrayPool<uint>.Shared.Return(_times[group]);
        }

        return tallies;
    }

    private static uint[] Grown(uint[] times)
    {
        var grown = ArrayPool<uint>.Shared.Rent(Math.Max(64, 2 * times.Length));
        times.CopyTo(grown, 0);
        ArrayPool<uint>.Shared.Return(times);
        return grown;
    }
}
