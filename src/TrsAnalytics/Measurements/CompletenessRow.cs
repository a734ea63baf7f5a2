using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How completely one event was recorded in one group. Every declaration of the group is recorded, missing or not applicable.</summary>
/// <param name="Key">The group: a label of each dimension.</param>
/// <param name="Event">The event, or the release.</param>
/// <param name="Due">Declarations of which the stamp is due, recorded or not.</param>
/// <param name="Recorded">Declarations that have it, due or not; what was derived from another event is not recorded.</param>
/// <param name="Missing">Declarations that owe it.</param>
/// <param name="NotApplicable">Declarations that neither have nor owe it.</param>
public sealed partial record CompletenessRow(ImmutableArray<string> Key, StudyEvent Event, int Due, int Recorded, int Missing, int NotApplicable);
