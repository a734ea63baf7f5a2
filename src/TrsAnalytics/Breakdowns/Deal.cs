namespace TrsAnalytics;

/// <summary>Things in order, dealt out to groups; within each they keep their order.</summary>
internal sealed class Deal
{
    private readonly int[] _starts;
    private readonly int[] _things;

    /// <summary>Deals out as many things as there are groups named.</summary>
    /// <param name="groups">The group of each thing.</param>
    /// <param name="count">How many groups there are.</param>
    public Deal(ReadOnlySpan<int> groups, int count)
    {
        _starts = new int[count + 2];
        foreach (var group in groups)
        {
            _starts[group + 2]++;
        }

        for (var group = 2; group < _starts.Length; group++)
        {
            _starts[group] += _starts[group - 1];
        }

        _things = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            _things[_starts[groups[i] + 1]++] = i;
        }
    }

    /// <summary>What a group got, as indices of the things.</summary>
    public ReadOnlySpan<int> this[int group] => _things.AsSpan(_starts[group].._starts[group + 1]);

    /// <summary>The values of what a group got.</summary>
    public long[] Of(int group, Func<int, long> value)
    {
        var things = this[group];
        var values = new long[things.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = value(things[i]);
        }

        return values;
    }
}
