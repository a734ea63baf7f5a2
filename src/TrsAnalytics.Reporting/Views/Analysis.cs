using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A study looked at as a whole: its cohort, release times, stages, attribution, further spans and standards.</summary>
/// <param name="Durations">The times, by the clock that tables are printed by; JSON has both clocks.</param>
/// <param name="By">What the groups of the tables are made by; empty for the whole.</param>
public sealed record Analysis(Durations Durations, ImmutableArray<Dimension> By) : IResult
{
    /// <summary>Which declarations are meant; null for all of the study.</summary>
    public Condition? Where { get; init; }
}
