namespace TrsAnalytics;

/// <summary>What became of a declaration by the end of follow-up.</summary>
public enum DeclarationStatus
{
    /// <summary>Followed to the end of follow-up without a release.</summary>
    Open,

    /// <summary>Released or cleared.</summary>
    Released,

    /// <summary>Cancelled before any release.</summary>
    Cancelled,

    /// <summary>The stamps contradict each other, or are too coarse to tell.</summary>
    Unknown,
}
