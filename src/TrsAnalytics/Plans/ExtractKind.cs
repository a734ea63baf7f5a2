namespace TrsAnalytics;

/// <summary>How the rows of a study were drawn from the system.</summary>
public enum ExtractKind
{
    /// <summary>Every declaration registered in the window: nothing needs to be corrected.</summary>
    Registration,

    /// <summary>Every declaration released in the window: long ones are over-represented.</summary>
    Release,

    /// <summary>Every declaration open at some time in the window: those registered before it count from its start on (delayed entry).</summary>
    InWindow,
}
