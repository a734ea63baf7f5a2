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

    /// <summary>A stamp was read whose time of day the cell does not show.</summary>
    RecordedHidden,

    /// <summary>The cell holds no time.</summary>
    Unreadable,

    /// <summary>The time is after the end of follow-up.</summary>
    AfterFollowUp,
}
