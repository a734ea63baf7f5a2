namespace TrsAnalytics;

/// <summary>What must be recorded before an open stage counts as under way, by the direction of the declaration.</summary>
/// <remarks>
/// Before the tax of an import is paid the stamps do not tell waiting for payment from waiting for the decision: the stage is not under way then, and
/// the time belongs to nobody.
/// </remarks>
/// <param name="Import">The event of imports, or null where none must be recorded.</param>
/// <param name="Export">The event of exports, or null where none must be recorded.</param>
public sealed record UnderWayOnce(EventName? Import, EventName? Export)
{
    /// <summary>The events by the words that plans and groups have for the directions.</summary>
    internal IEnumerable<(string Direction, EventName Event)> Events
    {
        get
        {
            if (Import is { } import)
            {
                yield return ("import", import);
            }

            if (Export is { } export)
            {
                yield return ("export", export);
            }
        }
    }
}
