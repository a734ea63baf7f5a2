namespace TrsAnalytics;

/// <summary>What is known of a stage of one declaration.</summary>
public enum StageState
{
    /// <summary>It did not happen and did not have to.</summary>
    NotApplicable,

    /// <summary>It ran from one recorded event to another.</summary>
    Observed,

    /// <summary>It was under way at the end of follow-up.</summary>
    Censored,

    /// <summary>It happened or had to, but its stamps are missing, too coarse or contradictory.</summary>
    Unknown,
}
