using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace TrsAnalytics;

/// <summary>The offices of a study with their spans, in the order of the list; looked up by code and day.</summary>
[CollectionBuilder(typeof(OfficeList), nameof(Create))]
public sealed class OfficeList : IReadOnlyList<Office>, IEquatable<OfficeList>
{
    private readonly ImmutableArray<Office> _rows;
    private readonly Dictionary<string, Office[]> _byCode;

    private OfficeList(ImmutableArray<Office> rows)
    {
        _rows = rows;
        _byCode = rows.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(spans => spans.Key, spans => spans.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>How many rows the list has; 0 where the study has no list.</summary>
    public int Count => _rows.Length;

    /// <summary>A row of the list.</summary>
    public Office this[int index] => _rows[index];

    /// <summary>A list of rows.</summary>
    public static OfficeList Create(ReadOnlySpan<Office> rows) => new([.. rows]);

    /// <summary>Whether a code stands in the list, whatever the day.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>What the list says of a code on a day, or null.</summary>
    public Office? Find(string code, LocalDate day) =>
        _byCode.TryGetValue(code, out var spans) ? Array.Find(spans, span => span.IsValidOn(day)) : null;

    /// <summary>The code of the office that an office belonged to on a day, or null where it belonged to none or is not in the list then.</summary>
    public string? ParentOf(string code, LocalDate day) => Find(code, day)?.Parent;

    /// <summary>Whether both lists have the same rows in the same order.</summary>
    public bool Equals(OfficeList? other) => ReferenceEquals(this, other) || (other is not null && _rows.AsSpan().SequenceEqual(other._rows.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OfficeList);

    /// <inheritdoc/>
    public override int GetHashCode() => _rows.Length;

    /// <inheritdoc/>
    public IEnumerator<Office> GetEnumerator() => ((IEnumerable<Office>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
