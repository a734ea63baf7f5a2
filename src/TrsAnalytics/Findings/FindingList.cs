namespace TrsAnalytics;

/// <summary>Findings while they are being made.</summary>
internal sealed class FindingList
{
    private readonly Dictionary<string, List<SourceLocation>> _places = [];

    /// <summary>Adds one count of a rule.</summary>
    public void Add(Rule rule, SourceLocation place)
    {
        if (!_places.TryGetValue(rule.Id, out var places))
        {
            _places[rule.Id] = places = [];
        }

        places.Add(place);
    }

    /// <summary>Adds what another list found, after what this one did.</summary>
    public void AddAll(FindingList other)
    {
        foreach (var (rule, places) in other._places)
        {
            if (!_places.TryGetValue(rule, out var mine))
            {
                _places[rule] = mine = [];
            }

            mine.AddRange(places);
        }
    }

    /// <summary>The findings in the order of the rules.</summary>
    public Findings Close(IEnumerable<Rule> rules) =>
        new([.. rules.Select(rule => _places.TryGetValue(rule.Id, out var places)
            ? new Finding(rule, places.Count, [.. places])
            : new Finding(rule, 0, []))]);
}
