namespace TrsAnalytics;

/// <summary>What a time is with and without declarations whose suspect stamps enter it.</summary>
/// <param name="Stage">The stage; null for the release time.</param>
/// <param name="LeftOut">Declarations left out.</param>
/// <param name="All">The numbers with all declarations.</param>
/// <param name="WithoutSuspect">The numbers without them.</param>
public sealed record RecordingEffect(Stage? Stage, int LeftOut, HeadlineNumbers All, HeadlineNumbers WithoutSuspect);
