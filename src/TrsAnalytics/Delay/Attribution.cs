using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Where the release time of released and open declarations went: every second belongs to one stage or to none.</summary>
/// <param name="Clock">How time is counted.</param>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a group that has declarations, in ordinal order of the keys.</param>
/// <param name="All">All declarations together.</param>
[TypeFormatterSource]
public sealed partial record Attribution(Clock Clock, ImmutableArray<Dimension> By, ImmutableArray<AttributionRow> Rows, AttributionRow All) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
