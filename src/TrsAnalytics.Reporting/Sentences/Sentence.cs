using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A generated sentence about a study, with what a program needs to count and to check it without reading it.</summary>
/// <param name="Id">What kind of sentence it is: lower case, the same in every study and language, such as <c>release.median</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Definition">What its numbers mean: population, start, end, clock, limits; empty where the sentence has no number.</param>
public sealed record Sentence(string Id, LocalizedText Text, LocalizedText Definition)
{
    /// <summary>Whether it claims a difference beyond chance: between groups, between studies or against the rest. False of what only counts, describes or hedges.</summary>
    public bool Claims { get; init; }

    /// <summary>The numbers it rests on, unrounded.</summary>
    public ImmutableArray<SentenceNumber> Numbers { get; init; } = [];

    /// <summary>A sentence that has no number to define.</summary>
    internal static Sentence Of(string id, LocalizedText text) => new(id, text, LocalizedText.Same(""));
}
