using System.Collections;
using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What is wrong with the data, and what was done: one entry a rule, also where nothing was found.</summary>
[TypeFormatterSource]
public sealed class Findings : IReadOnlyList<Finding>, IResult
{
    private readonly ImmutableArray<Finding> _findings;

    internal Findings(ImmutableArray<Finding> findings) => _findings = findings;

    /// <inheritdoc/>
    public int Count => _findings.Length;

    /// <summary>Whether anything of severity error was found.</summary>
    public bool HasErrors => _findings.Any(f => f.Rule.Severity == Severity.Error && f.Count > 0);

    /// <inheritdoc/>
    public Finding this[int index] => _findings[index];

    /// <summary>The finding of a rule.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public Finding this[string ruleId] =>
        _findings.FirstOrDefault(f => f.Rule.Id == ruleId) ?? throw new KeyNotFoundException($"There is no rule {ruleId}; rules are Q01 to Q40.");

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)_findings).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
