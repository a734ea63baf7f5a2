using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long the further spans of the plan took in groups of declarations, of the whole cohort.</summary>
/// <param name="Clock">How time is counted.</param>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a group and metric: groups in ordinal order, metrics in the order of the plan.</param>
[TypeFormatterSource]
public sealed partial record MetricBreakdown(Clock Clock, ImmutableArray<Dimension> By, ImmutableArray<MetricRow> Rows) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
