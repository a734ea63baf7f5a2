using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How precise a measurement is, and how many declarations the next one needs.</summary>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Wanted">What is wanted.</param>
/// <param name="Rows">One row a group, in ordinal order of the keys, and last all declarations.</param>
[TypeFormatterSource]
public sealed partial record Precision(ImmutableArray<Dimension> By, WantedPrecision Wanted, ImmutableArray<PrecisionRow> Rows) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
