using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>A declaration that still lacks stamps.</summary>
/// <param name="DeclarationNumber">The first eleven digits of its number.</param>
/// <param name="Office">The office of registration, empty where not recorded.</param>
/// <param name="FinalChannel">The channel at the end: 1, 2, 3, a raw code, or unknown.</param>
/// <param name="Status">Open or released.</param>
/// <param name="Registered">When it was registered.</param>
/// <param name="Missing">The stamps that are due and not recorded themselves, in the order of the plan's events, the release last.</param>
/// <param name="OwedBy">Who owes them, each once: the owners of the stages that end with them.</param>
public sealed partial record WorklistEntry(
    string DeclarationNumber, string Office, string FinalChannel, DeclarationStatus Status, Instant? Registered,
    ImmutableArray<EventName> Missing, ImmutableArray<Owner> OwedBy)
{
    /// <summary>What is missing, without the number of the declaration, which is no matter of logs.</summary>
    public override string ToString() => $"Worklist entry: Office {Office}, FinalChannel {FinalChannel}, {Status}, missing {string.Join(", ", Missing)}.";
}
