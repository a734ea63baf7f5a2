using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The keys and values at one place of the plan. A key with nothing after it is the same as no key.</summary>
internal sealed class PlanMapping
{
    private readonly PlanNode _node;
    private readonly ImmutableArray<(YamlValue Key, YamlValue Value)> _entries;

    /// <summary>The entries of a mapping; none of a value that is no mapping, which is noted elsewhere.</summary>
    public PlanMapping(PlanNode node, ImmutableArray<(YamlValue Key, YamlValue Value)> entries)
    {
        _node = node;
        _entries = entries;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in Stated.Where(entry => !names.Add(entry.Key.Scalar!)))
        {
            node.Child(key.Scalar!, key).Wrong("must stand once", "the key stands here again", "take one of the two out");
        }
    }

    /// <summary>All entries in the order of the plan, of a mapping whose keys are the plan's own.</summary>
    public IEnumerable<(string Name, PlanNode Node)> Entries =>
        Stated.Select(entry => (entry.Key.Scalar!, _node.Child(entry.Key.Scalar!, entry.Value)));

    private ImmutableArray<(YamlValue Key, YamlValue Value)> Stated => _entries.IsDefault ? [] : _entries;

    /// <summary>The value of a key, or null.</summary>
    public PlanNode? Optional(string name)
    {
        var value = Stated.FirstOrDefault(entry => entry.Key.Scalar == name).Value;
        return value is null || value.IsNull ? null : _node.Child(name, value);
    }

    /// <summary>The value of a key that must be there; null after noting that it is missing.</summary>
    public PlanNode? Required(string name)
    {
        var value = Optional(name);
        if (value is null && !_entries.IsDefault)
        {
            _node.Wrong($"must have the key {name}", "it is missing or empty", $"add {name}: and its value");
        }

        return value;
    }

    /// <summary>Notes every key that is none of those a plan may have here.</summary>
    public void KnowsOnly(IReadOnlyCollection<string> keys)
    {
        foreach (var (key, _) in Stated.Where(entry => !keys.Contains(entry.Key.Scalar!, StringComparer.Ordinal)))
        {
            _node.Child(key.Scalar!, key).Wrong("must be a key that plans have here", "it is unknown", NearWords.Hint(key.Scalar!, keys));
        }
    }
}
