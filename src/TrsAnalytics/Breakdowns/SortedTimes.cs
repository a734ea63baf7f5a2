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

    /// <summary>Whose the time at a place is.</summary>
    public int DeclarationAt(int place) => _declarations[place];

    /// <summary>The time at a place.</summary>
    public long SecondsAt(int place) => _seconds[place];

    /// <summary>Deals the times out to groups of declarations.</summary>
    public Deal Deal(Grouping grouping) =>
        new(_declarations.Length, grouping.Count, place => grouping.Codes[_declarations[place]]);

    /// <summary>The times of each group.</summary>
    public Tally[] Tallies(Grouping grouping)
    {
        var deal = Deal(grouping);
        return [.. Enumerable.Range(0, grouping.Count).Select(group => Tally.Of(deal.Of(group, SecondsAt)))];
    }
}
