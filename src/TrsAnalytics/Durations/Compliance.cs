using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Whether the service standards were kept in groups of the declarations registered in the window.</summary>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a group and standard: groups in ordinal order, standards in the order of the plan.</param>
[TypeFormatterSource]
public sealed partial record Compliance(ImmutableArray<Dimension> By, ImmutableArray<ComplianceRow> Rows) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
