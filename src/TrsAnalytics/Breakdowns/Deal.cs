namespace TrsAnalytics;

/// <summary>Things in order, dealt out to groups; within each they keep their order.</summary>
internal sealed class Deal
{
    private readonly int[] _starts;
    private readonly int[] _places;

    /// <summary>Deals things out.</summary>
    /// <param name="things">The things, in their order.</param>
    /// <param name="codes">The group of each thing there may be.</param>
    /// <param name="groups">How many groups there are.</param>
    public Deal(ReadOnlySpan<int> things, ReadOnlySpan<int> codes, int groups)
    {
        _starts = new int[groups + 2];
        foreach (var thing in things)
        {
            _starts[codes[thing] + 2]++;
        }

        for (var group = 2; group < _starts.Length; group++)
        {
            _starts[group] += _starts[group - 1];
        }

        _places = new int[things.Length];
        for (var place = 0; place < things.Length; place++)
        {
            _places[_starts[codes[things[place]] + 1]++] = place;
        }
    }

    /// <summary>What a group got, as places of the things.</summary>
    public ReadOnlySpan<int> this[int group] => _places.AsSpan(_starts[group].._starts[group + 1]);
}
