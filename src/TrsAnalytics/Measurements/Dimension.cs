namespace TrsAnalytics;

/// <summary>Something one can group declarations by. See <see cref="By"/>.</summary>
public sealed class Dimension
{
    private readonly Func<DeclarationTable, Groups> _make;

    internal Dimension(string id, LocalizedText label, Func<DeclarationTable, Groups> make)
    {
        Id = id;
        Label = label;
        _make = make;
    }

    /// <summary>Its name in plans, tables and JSON.</summary>
    public string Id { get; }

    /// <summary>What a report calls it.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether a declaration falls into a group: <c>By.Procedure["E21"]</c>.</summary>
    /// <param name="label">The group.</param>
    public Func<Declaration, bool> this[string label] => declaration => declaration.Label(this) == label;

    /// <summary>What the group <see cref="Groups.Others"/> is called where small groups were taken together; else null.</summary>
    internal LocalizedText? Others { get; private init; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal Groups GroupsOf(DeclarationTable table) => table.GroupsOf(this, _make);

    /// <summary>The dimension with some of its groups taken together as one.</summary>
    internal Dimension Folding(IReadOnlySet<string> labels, LocalizedText others) =>
        new(Id, Label, table => GroupsOf(table).Folding(labels)) { Others = others };
}
