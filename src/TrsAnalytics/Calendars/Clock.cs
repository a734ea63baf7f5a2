namespace TrsAnalytics;

/// <summary>How time between two instants is counted.</summary>
public enum Clock
{
    /// <summary>The difference of the instants.</summary>
    Elapsed,

    /// <summary>The time inside the shifts of the declaration's office.</summary>
    Working,
}
