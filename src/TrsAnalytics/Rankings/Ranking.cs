using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Units by score. No such ranking is official: it is printed as "illustrative", and not tested for chance.</summary>
/// <param name="Scheme">How units are scored and ranked.</param>
/// <param name="IsPreset">Whether neither the caller nor the plan gave the scheme.</param>
/// <param name="Units">The ranked ones by rank, then the others; within either by code.</param>
[TypeFormatterSource]
public sealed record Ranking(RankingScheme Scheme, bool IsPreset, ImmutableArray<RankedUnit> Units)
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
