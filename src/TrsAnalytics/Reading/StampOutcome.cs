namespace TrsAnalytics;

/// <summary>How the reading of a stamp ended.</summary>
internal enum StampOutcome
{
    /// <summary>The cell is empty.</summary>
    NotRecorded,

    /// <summary>A stamp was read.</summary>
    Recorded,

    /// <summary>A stamp was read whose local time occurs twice; the earlier instant was taken.</summary>
    RecordedTwice,

    /// <summary>The cell holds no time.</summary>
    Unreadable,

    /// <summary>The time is after the end of follow-up.</summary>
    AfterFollowUp,
}
