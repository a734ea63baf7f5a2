namespace TrsAnalytics;

/// <summary>Things in order, dealt out to groups; within each they keep their order.</summary>
internal sealed class GroupIndex
{
    private readonly int[] _starts;
    private readonly int[] _things;

    /// <summary>Deals things out.</summary>
    /// <param name="things">How many there are.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="groupOf">The group of a thing.</param>
    public GroupIndex(int things, int groups, Func<int, int> groupOf)
    {
        _starts = new int[groups + 2];
        for (var i = 0; i < things; i++)
        {
            _starts[groupOf(i) + 2]++;
        }

        for (var group = 2; group < _starts.Length; group++)
        {
            _starts[group] += _starts[group - 1];
        }

        _things = new int[things];
        for (var i = 0; i < things; i++)
        {
            _things[_starts[groupOf(i) + 1]++] = i;
        }
    }

    /// <summary>The things of the first group, then those of the second and so on.</summary>
    public int[] Order => _things;

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
