namespace TrsAnalytics;

/// <summary>The times that some of the declarations have, dealt out to groups, ascending within each.</summary>
internal sealed class GroupedTimes
{
    /// <summary>What stands for no time in a column; no span of the time line is as long.</summary>
    public const uint None = uint.MaxValue;

    private readonly uint[] _seconds;
    private readonly int[] _ends;

    /// <summary>Deals out and sorts a column.</summary>
    /// <param name="column">One entry a declaration, <see cref="None"/> where there is no time.</param>
    /// <param name="grouping">The groups of the declarations.</param>
    public GroupedTimes(ReadOnlySpan<uint> column, Grouping grouping)
    {
        var codes = grouping.Codes;
        _ends = new int[grouping.Count + 1];
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i] != None)
            {
                _ends[codes[i] + 1]++;
            }
        }

        for (var group = 0; group < grouping.Count; group++)
        {
            _ends[group + 1] += _ends[group];
        }

        _seconds = new uint[_ends[^1]];

        // Each group's end is its start until all of its times are in.
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i] != None)
            {
                _seconds[_ends[codes[i]]++] = column[i];
            }
        }

        for (var group = 0; group < grouping.Count; group++)
        {
            RadixSort.Sort(Of(group));
        }
    }

    /// <summary>The times of a group.</summary>
    public Tally Tally(int group) => TrsAnalytics.Tally.Of<uint>(Of(group));

    private Span<uint> Of(int group) => _seconds.AsSpan((group == 0 ? 0 : _ends[group - 1]).._ends[group]);
}
