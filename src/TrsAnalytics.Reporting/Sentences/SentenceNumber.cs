using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A number that a generated sentence rests on.</summary>
/// <param name="Id">Its name within the sentence, such as <c>median</c>, <c>median_low</c>, <c>open</c>.</param>
/// <param name="Value">Its value, unrounded; null where the sentence says that there is none.</param>
/// <param name="Unit">What it counts or measures.</param>
/// <param name="Subject">What it is of, where a sentence names several: the codes of a group, a slash, the id of a stage; null where it is of what the sentence is about.</param>
public sealed record SentenceNumber(string Id, double? Value, NumberUnit Unit, string? Subject = null)
{
    /// <summary>A number of declarations.</summary>
    internal static SentenceNumber Declarations(string id, double count, string? subject = null) => new(id, count, NumberUnit.Declarations, subject);

    /// <summary>A number of hours.</summary>
    internal static SentenceNumber Hours(string id, double? hours, string? subject = null) => new(id, hours, NumberUnit.Hours, subject);

    /// <summary>A share, 0 to 1, or a difference of shares.</summary>
    internal static SentenceNumber Share(string id, double? share, string? subject = null) => new(id, share, NumberUnit.Share, subject);

    /// <summary>An estimate and its lower and upper limit.</summary>
    internal static ImmutableArray<SentenceNumber> Of(string id, Estimate estimate, NumberUnit unit) =>
        [new(id, estimate.Value, unit), new($"{id}_low", estimate.Limits?.Low, unit), new($"{id}_high", estimate.Limits?.High, unit)];
}
