using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What one rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Count">How often, in the rule's unit; 0 where all is well.</param>
/// <param name="Places">Where, one a count, in the order of reading.</param>
public sealed partial record Finding(Rule Rule, int Count, ImmutableArray<SourceLocation> Places)
{
    /// <summary>The keys of the declarations it is about, where the rule tells what they change in the headline numbers; else null.</summary>
    internal IReadOnlySet<long>? Concerned { get; init; }
}
