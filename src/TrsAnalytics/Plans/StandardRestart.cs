namespace TrsAnalytics;

/// <summary>Where somebody else was asked, a standard's clock starts with the answer, when that is later.</summary>
/// <param name="Asked">The event that asks.</param>
/// <param name="Answered">The event that answers.</param>
public sealed record StandardRestart(EventName Asked, EventName Answered);
