namespace TrsAnalytics;

/// <summary>The times by one clock.</summary>
/// <param name="All">Release times of the whole.</param>
/// <param name="Breakdowns">Release times by one dimension each.</param>
/// <param name="Stages">How long the stages took.</param>
internal sealed record ClockTimes(BreakdownRow All, (string Dimension, Breakdown Breakdown)[] Breakdowns, StageBreakdown Stages);
