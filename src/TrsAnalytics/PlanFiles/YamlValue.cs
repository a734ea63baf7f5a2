using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A value of a YAML text with its line: a scalar, a sequence or a mapping.</summary>
/// <param name="Line">The line it starts on, 1-based.</param>
/// <param name="Scalar">The text of a scalar, untyped; null for the other two.</param>
/// <param name="Items">The items of a sequence; default for the other two.</param>
/// <param name="Entries">The entries of a mapping in the order of the text, a key that stands twice twice; default for the other two.</param>
internal sealed record YamlValue(
    int Line, string? Scalar, ImmutableArray<YamlValue> Items, ImmutableArray<(YamlValue Key, YamlValue Value)> Entries)
{
    /// <summary>Whether nothing stands there: <c>key:</c> alone, or <c>null</c>, or <c>~</c>.</summary>
    public bool IsNull { get; init; }

    /// <summary>How many values this one holds, itself included and aliases written out.</summary>
    public int Size { get; init; } = 1;
}
