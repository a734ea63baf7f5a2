using System.Buffers;

namespace TrsAnalytics;

/// <summary>Gathers times group by group and counts them.</summary>
/// <param name="expected">About how many times each group will have.</param>
internal sealed class GroupedTimes(int[] expected)
{
    /// <summary>What stands for no time in a column; no span of the time line is as long.</summary>
    public const uint None = uint.MaxValue;

    private readonly uint[][] _times = [.. expected.Select(Rented)];
    private readonly int[] _counts = new int[expected.Length];

    /// <summary>Adds a time, in seconds, to a group.</summary>
    public void Add(int group, uint time)
    {
        ref var count = ref _counts[group];
        if (count == _times[group].Length)
        {
            Grow(group);
        }

        _times[group][count++] = time;
    }

    /// <summary>The times of each group; nothing can be added after.</summary>
    public FrequencyTable[] Tallies()
    {
        var tallies = new FrequencyTable[_times.Length];
        for (var group = 0; group < tallies.Length; group++)
        {
            var own = _times[group].AsSpan(0, _counts[group]);
            RadixSort.Sort(own);
            tallies[group] = FrequencyTable.Of<uint>(own);
            ArrayPool<uint>.Shared.Return(_times[group]);
        }

        return tallies;
    }

    private void Grow(int group)
    {
        var times = _times[group];
        _times[group] = Rented(Math.Max(16, 2 * times.Length));
        times.CopyTo(_times[group], 0);
        ArrayPool<uint>.Shared.Return(times);
    }

    private static uint[] Rented(int length) => ArrayPool<uint>.Shared.Rent(length);
}
