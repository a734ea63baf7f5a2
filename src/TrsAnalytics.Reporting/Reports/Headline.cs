using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The few numbers that a reader takes away, printed large.</summary>
/// <param name="Numbers">Each with its unit, and what it is.</param>
public sealed record Headline(ImmutableArray<(LocalizedText Value, LocalizedText Meaning)> Numbers) : Block;
