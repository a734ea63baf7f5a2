using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A chapter of a report.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What it consists of, in order.</param>
public sealed record Section(string Id, LocalizedText Title, ImmutableArray<Block> Blocks);
