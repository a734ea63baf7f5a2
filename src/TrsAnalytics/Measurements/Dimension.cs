namespace TrsAnalytics;

/// <summary>Something one can group declarations by. See <see cref="By"/>.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private const int LongestList = 24;

    private readonly Func<DeclarationTable, Groups> _make;

    /// <summary>What two dimensions must share to be the same; itself for one that is made by a function of a caller.</summary>
    private readonly object _identity;

    /// <summary>The groups that a plan's lists hold, whether declarations fall into them or not; null where any group may be meant.</summary>
    private readonly Func<MeasurementPlan, IEnumerable<string>>? _listed;

    internal Dimension(
        string id, LocalizedText label, Func<DeclarationTable, Groups> make, object? identity = null, Func<MeasurementPlan, IEnumerable<string>>? listed = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
        Label = label;
        _make = make;
        _identity = identity ?? new object();
        _listed = listed;
    }

    /// <summary>Its name in plans, tables and JSON.</summary>
    public string Id { get; }

    /// <summary>What a report calls it.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether a declaration falls into a group: <c>By.Procedure["E21"]</c>.</summary>
    /// <param name="label">The group.</param>
    public Condition this[string label] => new(this, label);

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

    /// <summary>Refuses a group that a study cannot have.</summary>
    internal void CheckGroup(DeclarationTable table, string group, string place)
    {
        if (_listed is null || table.Count == 0 || group == Groups.Unknown)
        {
            return;
        }

        string[] known = [.. GroupsOf(table).Labels.Concat(_listed(table.Plan)).Distinct(StringComparer.Ordinal)];
        if (known.Contains(group))
        {
            return;
        }

        // Traders stand in no message, neither those of the study nor the one that somebody wrote.
        throw Id == Field.Trader
            ? new UnusableInputException(place, "must be a group of trader", "what stands there is none of this study", "use what stands in the files")
            : new UnusableInputException(place, $"must be a group of {Id}", $"'{group}' is none of this study", NearWords.Hint(group, known, Few(known)));
    }

    private string Few(string[] known) => known.Length <= LongestList
        ? $"use one of {string.Join(", ", known.Order(StringComparer.Ordinal))}"
        : $"use a group that trs analyse --by {Id} prints";

    internal Groups GroupsOf(DeclarationTable table) => table.GroupsOf(this, _make);

    /// <summary>The dimension with some of its groups taken together as one.</summary>
    internal Dimension Folding(IReadOnlySet<string> labels, LocalizedText others) =>
        new(Id, Label, table => GroupsOf(table).Folding(labels)) { Others = others };
}
