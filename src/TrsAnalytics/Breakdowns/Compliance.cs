using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Whether the service standards were kept in groups of declarations, of the whole cohort.</summary>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a group and standard: groups in ordinal order, standards in the order of the plan.</param>
[TypeFormatterSource]
public sealed record Compliance(ImmutableArray<Dimension> By, ImmutableArray<ComplianceRow> Rows);
