using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Release times of one group of declarations.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Count">All its declarations.</param>
/// <param name="Released">Those released.</param>
/// <param name="Open">Those open at the end of follow-up.</param>
/// <param name="Cancelled">Those cancelled before any release; not in the distribution.</param>
/// <param name="Unknown">Those nobody can tell of; not in the distribution.</param>
/// <param name="Distribution">The release times, open declarations counting tau; its statistics are in hours.</param>
public sealed record BreakdownRow(
    ImmutableArray<string> Key, int Count, int Released, int Open, int Cancelled, int Unknown, Distribution Distribution);
