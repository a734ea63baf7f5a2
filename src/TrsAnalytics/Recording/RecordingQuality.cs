using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How carefully stamps were written down, and how much that matters.</summary>
/// <remarks>
/// Suspect is a stamp on a multiple of five minutes where the office's stamps of that event are heaped, one that was copied down, one of which sources
/// disagree, and the end of a processing stage that equals its start. A suspect stamp need not be wrong: numbers are shown with and without, and nothing is corrected.
/// </remarks>
/// <param name="By">What the groups are made by.</param>
/// <param name="Rows">One row a group and event that has stamps: groups in ordinal order, events in the order of the plan.</param>
/// <param name="Effects">The release time first, then every stage that suspect stamps enter.</param>
[TypeFormatterSource]
public sealed partial record RecordingQuality(
    ImmutableArray<Dimension> By, ImmutableArray<RecordingRow> Rows, ImmutableArray<RecordingEffect> Effects) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
