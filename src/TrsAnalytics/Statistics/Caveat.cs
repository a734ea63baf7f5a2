namespace TrsAnalytics.Statistics;

/// <summary>What a reader of an estimate must be told.</summary>
public enum Caveat
{
    /// <summary>Fewer than thirty declarations: the limits may hold the truth less often than they say.</summary>
    FewDeclarations,

    /// <summary>A limit is not reached: too many declarations are still open.</summary>
    LimitNotReached,

    /// <summary>All times, or all resamples, give the same, so nothing can be said about the spread and there are no limits.</summary>
    NoSpread,

    /// <summary>Nothing is open although rows were to be drawn by registration: perhaps only finished declarations were extracted, and the slow ones are missing.</summary>
    NoneOpen,

    /// <summary>Declarations registered long before the window are among the rows: perhaps they were not drawn by registration.</summary>
    RegisteredLongBefore,

    /// <summary>The stamps end long before follow-up does: it had perhaps not ended when the rows were drawn, and its end is then the date of extraction.</summary>
    FollowUpNotOver,

    /// <summary>Some declarations were registered before the window and still open when it began: they count from then on (delayed entry).</summary>
    EnteredLate,

    /// <summary>Only slow declarations of those registered before the window are among the rows, and the number takes no account of it: it is too long.</summary>
    LengthBiased,

    /// <summary>At some time fewer than five declarations were under observation, before the last of those that came late: the curve rests on these few from there on.</summary>
    FewUnderObservation,

    /// <summary>Nothing registered before the window is among the rows although everything open in it was to be drawn: perhaps they were drawn by registration.</summary>
    NoneEnteredLate,

    /// <summary>Declarations that had ended before the window are among the rows although what was open in it was to be drawn: perhaps they were drawn otherwise.</summary>
    EndedBeforeWindow,

    /// <summary>Files of one source write day and month in different orders; each was read by itself.</summary>
    MixedDateOrders,

    /// <summary>Seen before follow-up had ended for all: some open declarations were followed for less than a day, or less than half of all took. Numbers with the open ones are then Kaplan and Meier's.</summary>
    SeenEarly,
}
