using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>When declarations come, wait and go.</summary>
/// <remarks>
/// Only the cohort is seen: what was registered before the window is in no queue and no backlog, so both start at 0 and the first
/// day shows less than there was, unless everything open in the window was drawn. Unknown declarations are left out.
/// </remarks>
/// <param name="Days">Day by day from the start of the window to the end of follow-up.</param>
/// <param name="Hours">The same hour by hour.</param>
/// <param name="Registrations">Registrations by hour of the week.</param>
/// <param name="WaitingHours">The hours spent in stages in which declarations wait, by the hour of the week in which they fall; the whole follow-up.</param>
/// <param name="Queues">How many declarations are in each stage before the release, in the order of the plan.</param>
/// <param name="Bursts">How many releases come in bursts.</param>
/// <param name="MondayEffect">
/// By how much what is registered on Mondays takes longer than declarations of the same office and procedure registered on other days, in working hours, so that closed days do
/// not count. Restricted means; limits and the p-value by permuting days within office and procedure.
/// </param>
[TypeFormatterSource]
public sealed partial record Rhythm(
    ImmutableArray<FlowPoint> Days, ImmutableArray<FlowPoint> Hours, WeekGrid Registrations, WeekGrid WaitingHours,
    ImmutableArray<StageQueue> Queues, ReleaseBursts Bursts, Estimate MondayEffect) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }
}
