using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How one event was written down in one group of declarations, of the whole cohort.</summary>
/// <param name="Key">The group, one label a dimension.</param>
/// <param name="Event">The event.</param>
/// <param name="Recorded">Its stamps, derived ones not counted.</param>
/// <param name="DayOnly">Those that are a date alone.</param>
/// <param name="WholeMinutes">Those that tell the time of day and stand on second 0.</param>
/// <param name="FiveMinutes">How many stand on a multiple of five minutes.</param>
/// <param name="FullHours">How many stand on a full hour.</param>
/// <param name="CopiedDown">Those that ten or more declarations of one office share to the second.</param>
/// <param name="EqualsStart">Those that end a stage at the very second it started.</param>
/// <param name="Disputed">Those of which consecutive sources disagree by more than five minutes.</param>
/// <param name="IsHeaped">
/// Whether either test fails at 5 % for all rows together (Bonferroni): one office in twenty would fail by chance if each were tested alone.
/// </param>
public sealed partial record RecordingRow(
    ImmutableArray<string> Key, EventName Event, int Recorded, int DayOnly, int WholeMinutes,
    HeapingTest FiveMinutes, HeapingTest FullHours, int CopiedDown, int EqualsStart, int Disputed, bool IsHeaped);
