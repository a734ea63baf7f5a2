using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Release times of groups of declarations.</summary>
/// <param name="Clock">How time is counted.</param>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a group that has declarations, in ordinal order of the keys.</param>
/// <param name="All">All declarations together.</param>
[TypeFormatterSource]
public sealed partial record Breakdown(Clock Clock, ImmutableArray<Dimension> By, ImmutableArray<BreakdownRow> Rows, BreakdownRow All) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }

    /// <summary>Whether the groups are released at different speeds, as far as all were followed; null where fewer than two can be compared.</summary>
    public LogRankTest? LogRank => LogRankTest.Of(
        [.. Rows.Select(row => All.FollowedFor is { } seconds ? row.Distribution.CensoredAt(seconds) : row.Distribution)]);
}
