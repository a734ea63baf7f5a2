using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Which declarations are meant, by the groups they fall into: <c>By.Procedure["E21"] &amp; By.FinalChannel["3"]</c>.</summary>
/// <remarks>Conditions combine with <c>&amp;</c>, <c>|</c> and <c>!</c>. A group that a study cannot have is refused where the condition is used.</remarks>
public sealed class Condition : IEquatable<Condition>
{
    private readonly Func<Declaration, bool> _holds;
    private readonly ImmutableArray<(Dimension Dimension, string Group)> _named;
    private readonly string _text;

    internal Condition(Dimension dimension, string group)
        : this(declaration => declaration.Label(dimension) == group, [(dimension, group)], $"{dimension.Id}={group}")
    {
    }

    private Condition(Func<Declaration, bool> holds, ImmutableArray<(Dimension, string)> named, string text) => (_holds, _named, _text) = (holds, named, text);

    /// <summary>The condition as a function.</summary>
    public static implicit operator Func<Declaration, bool>(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition._holds;
    }

    /// <summary>Both must hold.</summary>
    public static Condition operator &(Condition left, Condition right) => new(
        declaration => left._holds(declaration) && right._holds(declaration), [.. left._named, .. right._named], $"{left._text},{right._text}");

    /// <summary>One of them must hold.</summary>
    public static Condition operator |(Condition left, Condition right) => new(
        declaration => left._holds(declaration) || right._holds(declaration), [.. left._named, .. right._named], $"({left._text}|{right._text})");

    /// <summary>It must not hold.</summary>
    public static Condition operator !(Condition condition) => new(declaration => !condition._holds(declaration), condition._named, $"!({condition._text})");

    /// <summary>Whether both say the same of the same dimensions.</summary>
    public bool Equals(Condition? other) => other is not null && _text == other._text && _named.AsSpan().SequenceEqual(other._named.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The condition as it is written, such as <c>procedure=E21,final_channel=3</c>.</summary>
    public override string ToString() => _text;

    /// <summary>Refuses a group that the study cannot have: neither does a declaration fall into it, nor do the lists of the study hold it.</summary>
    /// <param name="table">The declarations of the whole study.</param>
    /// <param name="place">Where the condition stands, for the message; null for the dimension.</param>
    /// <exception cref="UnusableInputException">There is no such group.</exception>
    internal void Check(DeclarationTable table, string? place = null)
    {
        foreach (var (dimension, group) in _named)
        {
            dimension.CheckGroup(table, group, place ?? $"By {dimension.Id}");
        }
    }
}
