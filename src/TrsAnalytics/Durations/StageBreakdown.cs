using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long the stages took in groups of declarations, of the whole cohort.</summary>
/// <param name="Clock">How time is counted.</param>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a group and stage: groups in ordinal order, stages in the order of the plan.</param>
[TypeFormatterSource]
public sealed partial record StageBreakdown(Clock Clock, ImmutableArray<Dimension> By, ImmutableArray<StageRow> Rows) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
