namespace TrsAnalytics;

/// <summary>Findings while they are being made.</summary>
internal sealed class FindingList
{
    private readonly Dictionary<string, List<SourceLocation>> _places = [];
    private readonly Dictionary<string, HashSet<long>> _concerned = [];

    /// <summary>Adds one count of a rule.</summary>
    public void Add(Rule rule, SourceLocation place)
    {
        if (!_places.TryGetValue(rule.Id, out var places))
        {
            _places[rule.Id] = places = [];
        }

        places.Add(place);
    }

    /// <summary>Adds one count of a rule, and the declarations that it is about.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="keys">The keys of the declarations; of those outside the cohort, too.</param>
    public void Add(Rule rule, SourceLocation place, params IEnumerable<long> keys)
    {
        Add(rule, place);
        Concerned(rule.Id).UnionWith(keys);
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

        foreach (var (rule, keys) in other._concerned)
        {
            Concerned(rule).UnionWith(keys);
        }
    }

    /// <summary>The findings in the order of the rules.</summary>
    public Findings Close(IEnumerable<Rule> rules) =>
        new([.. rules.Select(rule => _places.TryGetValue(rule.Id, out var places)
            ? new Finding(rule, places.Count, [.. places]) { Concerned = _concerned.GetValueOrDefault(rule.Id) }
            : new Finding(rule, 0, []))]);

    private HashSet<long> Concerned(string rule)
    {
        if (!_concerned.TryGetValue(rule, out var keys))
        {
            _concerned[rule] = keys = [];
        }

        return keys;
    }
}
