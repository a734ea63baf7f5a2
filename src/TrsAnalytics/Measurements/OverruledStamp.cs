using NodaTime;

namespace TrsAnalytics;

/// <summary>A stamp of which two consecutive sources said different things by more than five minutes (Q22): both, as a journal keeps them.</summary>
/// <param name="Number">The first eleven digits of the declaration's number.</param>
/// <param name="Event">What was stamped.</param>
/// <param name="Earlier">What the source before said.</param>
/// <param name="Later">What the later source says: it wins.</param>
/// <param name="Location">The later source's first row of the declaration.</param>
public sealed record OverruledStamp(string Number, EventName Event, Instant Earlier, Instant Later, SourceLocation Location);
