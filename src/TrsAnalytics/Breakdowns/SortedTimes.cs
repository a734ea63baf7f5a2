namespace TrsAnalytics;

/// <summary>The times that some of the declarations have, ascending, and whose they are.</summary>
internal sealed class SortedTimes
{
    /// <summary>What stands for no time in a column; no span of the time line is as long.</summary>
    public const uint None = uint.MaxValue;

    private readonly uint[] _seconds;
    private readonly int[] _declarations;

    /// <summary>Sorts a column: one entry a declaration, <see cref="None"/> where there is no time.</summary>
    public SortedTimes(ReadOnlySpan<uint> column)
    {
        var count = column.Length - column.Count(None);
        (_seconds, _declarations) = (new uint[count], new int[count]);
        for (int i = 0, next = 0; i < column.Length; i++)
        {
            if (column[i] != None)
            {
                (_seconds[next], _declarations[next]) = (column[i], i);
                next++;
            }
        }

        RadixSort.Sort<uint>(_seconds, _declarations);
    }

    /// <summary>Deals the times out to groups of declarations.</summary>
    public Deal Deal(Grouping grouping) => new(_declarations, grouping.Codes, grouping.Count);

    /// <summary>The times at some places, in seconds.</summary>
    public long[] At(ReadOnlySpan<int> places)
    {
        var times = new long[places.Length];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = _seconds[places[i]];
        }

        return times;
    }

    /// <summary>Whose the times at some places are.</summary>
    public int[] DeclarationsAt(ReadOnlySpan<int> places)
    {
        var declarations = new int[places.Length];
        for (var i = 0; i < declarations.Length; i++)
        {
            declarations[i] = _declarations[places[i]];
        }

        return declarations;
    }

    /// <summary>The times of each group.</summary>
    public Tally[] Tallies(Grouping grouping)
    {
        var deal = Deal(grouping);
        return [.. Enumerable.Range(0, grouping.Count).Select(group => Tally.Of(At(deal[group])))];
    }
}
