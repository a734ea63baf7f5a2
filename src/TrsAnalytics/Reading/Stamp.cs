namespace TrsAnalytics;

/// <summary>What a cell of a stamp column says.</summary>
/// <param name="Outcome">Whether there is a stamp, or why not.</param>
/// <param name="Seconds">Its place on the study's time line; of a date alone, the start of the day.</param>
/// <param name="IsDayOnly">Whether it is a date alone.</param>
internal readonly record struct Stamp(StampOutcome Outcome, int Seconds, bool IsDayOnly);
