using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What is still to be filled in before a study is handed over.</summary>
/// <param name="Entries">Open declarations, then released ones, each in the order of reading.</param>
[TypeFormatterSource]
public sealed partial record Worklist(ImmutableArray<WorklistEntry> Entries) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
