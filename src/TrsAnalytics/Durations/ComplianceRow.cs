using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Whether a service standard was kept in one group of declarations.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Standard">The standard.</param>
/// <param name="Met">Declarations within the limit; exactly at the limit is within.</param>
/// <param name="Breached">Declarations beyond it.</param>
/// <param name="NotAssessable">Declarations it applies to that the stamps do not tell of.</param>
/// <param name="Reasons">Why they do not, by the ids of <see cref="NotAssessed"/>; reasons that do not occur are absent.</param>
/// <param name="Share">Met of met and breached, 0 to 1; null when there are none.</param>
/// <param name="Wilson">The 95 % limits of the share; null when there are none.</param>
public sealed partial record ComplianceRow(
    ImmutableArray<string> Key, ServiceStandard Standard, int Met, int Breached, int NotAssessable,
    ImmutableSortedDictionary<string, int> Reasons, double? Share, Limits? Wilson)
{
    /// <summary>Those of <see cref="Met"/> whose time went by while their office was closed, so that it counts as none on the working clock.</summary>
    public int MetOutsideHours { get; init; }

    /// <summary>Those of them whose limit was extended, judged by the longer one; null where the standard knows no extension. They count in the row, too.</summary>
    public ComplianceRow? Extended { get; init; }

    /// <summary>Met of met and breached with Wilson's limits.</summary>
    public Estimate MetShare => Estimates.Share(Met, Met + Breached);
}
