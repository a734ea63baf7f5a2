namespace TrsAnalytics;

/// <summary>A generated sentence about a study.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Definition">What its number means: population, start, end, clock, limits.</param>
public sealed record Sentence(LocalizedText Text, LocalizedText Definition);
