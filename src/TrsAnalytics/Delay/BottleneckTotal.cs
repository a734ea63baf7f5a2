using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release time of a whole measurement, and where it went.</summary>
/// <param name="Declarations">Released and open declarations.</param>
/// <param name="Open">Those open at the end of follow-up; each weighs tau.</param>
/// <param name="Seconds">The release time of all.</param>
/// <param name="ReleasedSeconds">The release time of the released ones.</param>
/// <param name="WaitingSeconds">What went to stages in which declarations wait.</param>
/// <param name="ProcessingSeconds">What went to stages in which they are worked on.</param>
/// <param name="UnattributedSeconds">What no stage covers.</param>
/// <param name="OwnerSeconds">What went to each owner, in the order in which the plan first names them; unattributed time last.</param>
/// <param name="OffHoursShare">The share of the elapsed time in which the declaration's office was closed, 0 to 1; null when there is none.</param>
/// <param name="MeanHours">The restricted mean; null when there are no declarations.</param>
/// <param name="ShareWithin24">The share released within 24 hours, 0 to 1; null when there are no declarations.</param>
public sealed partial record BottleneckTotal(
    int Declarations, int Open, long Seconds, long ReleasedSeconds, long WaitingSeconds, long ProcessingSeconds, long UnattributedSeconds,
    ImmutableArray<(Owner Owner, long Seconds)> OwnerSeconds, double? OffHoursShare, double? MeanHours, double? ShareWithin24);
