namespace TrsAnalytics;

/// <summary>Where a case of an event log starts or ends that knows no registration or no release.</summary>
/// <param name="Event">The event: its earliest occurrence starts the case, its latest ends it. Null is any event.</param>
public sealed record CaseBoundary(EventName? Event);
