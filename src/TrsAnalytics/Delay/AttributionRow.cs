using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Where the release time of one group of declarations went. The parts sum to the total exactly.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Stages">The stages of the plan.</param>
/// <param name="StageSeconds">The seconds each of them takes of the release time; 0 for those after the release.</param>
/// <param name="UnattributedSeconds">The seconds no stage covers.</param>
/// <param name="TotalSeconds">The release time, open declarations being followed to the end of follow-up.</param>
public sealed partial record AttributionRow(
    ImmutableArray<string> Key, ImmutableArray<Stage> Stages, ImmutableArray<long> StageSeconds,
    long UnattributedSeconds, long TotalSeconds)
{
    /// <summary>The same by owner, in the order in which the plan first names them; unattributed time last.</summary>
    public IEnumerable<(Owner Owner, long Seconds)> Owners => Stages
        .Zip(StageSeconds)
        .Where(part => !part.First.AfterRelease)
        .GroupBy(part => part.First.Owner, (owner, parts) => (owner, parts.Sum(part => part.Second)))
        .Append((Owner.Unattributed, UnattributedSeconds));
}
