using System.Buffers;

namespace TrsAnalytics;

/// <summary>Counts the times that some of the declarations have, group by group.</summary>
internal static class GroupedTimes
{
    /// <summary>What stands for no time in a column; no span of the time line is as long.</summary>
    public const uint None = uint.MaxValue;

    /// <summary>The times of each group.</summary>
    /// <param name="column">One entry a declaration, <see cref="None"/> where there is no time.</param>
    /// <param name="grouping">The groups of the declarations.</param>
    public static Tally[] Tallies(ReadOnlySpan<uint> column, Grouping grouping)
    {
        var ends = Starts(column, grouping);
        var times = ArrayPool<uint>.Shared.Rent(column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i] != None)
            {
                times[ends[grouping.Codes[i]]++] = column[i];
            }
        }

        var tallies = new Tally[grouping.Count];
        for (int group = 0, from = 0; group < tallies.Length; from = ends[group++])
        {
            var own = times.AsSpan(from..ends[group]);
            RadixSort.Sort(own);
            tallies[group] = Tally.Of<uint>(own);
        }

        ArrayPool<uint>.Shared.Return(times);
        return tallies;
    }

    /// <summary>Where the times of each group start when they stand one group after the other.</summary>
    private static int[] Starts(ReadOnlySpan<uint> column, Grouping grouping)
    {
        var starts = new int[grouping.Count + 1];
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i] != None)
            {
                starts[grouping.Codes[i] + 1]++;
            }
        }

        for (var group = 0; group < grouping.Count; group++)
        {
            starts[group + 1] += starts[group];
        }

        return starts;
    }
}
