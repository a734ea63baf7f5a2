namespace TrsAnalytics;

/// <summary>Something one can group declarations by. See <see cref="By"/>.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private readonly Func<DeclarationTable, Groups> _make;

    /// <summary>What two dimensions must share to be the same; itself for one that is made by a function of a caller.</summary>
    private readonly object _identity;

    internal Dimension(string id, LocalizedText label, Func<DeclarationTable, Groups> make, object? identity = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
        Label = label;
        _make = make;
        _identity = identity ?? new object();
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

    /// <summary>Whether both group by the same; two of a caller's functions are never the same.</summary>
    public bool Equals(Dimension? other) => ReferenceEquals(this, other) || (other is not null && Equals(_identity, other._identity));

    /// <summary>Whether both group by the same.</summary>
    public static bool operator ==(Dimension? left, Dimension? right) => Equals(left, right);

    /// <summary>Whether they group by different things.</summary>
    public static bool operator !=(Dimension? left, Dimension? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => _identity.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal Groups GroupsOf(DeclarationTable table) => table.GroupsOf(this, _make);

    /// <summary>The dimension with some of its groups taken together as one.</summary>
    internal Dimension Folding(IReadOnlySet<string> labels, LocalizedText others) =>
        new(Id, Label, table => GroupsOf(table).Folding(labels)) { Others = others };
}
