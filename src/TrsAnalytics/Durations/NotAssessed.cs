using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Why nobody can tell whether a service standard was kept: the ids in tables and JSON.</summary>
public static class NotAssessed
{
    /// <summary>The start is not recorded.</summary>
    public const string StartMissing = "start_missing";

    /// <summary>The agency was asked and has not answered.</summary>
    public const string AgencyNotAnswered = "agency_not_answered";

    /// <summary>The start is a date alone.</summary>
    public const string StartDayOnly = "start_day_only";

    /// <summary>The end is not recorded, and the declaration is not open.</summary>
    public const string EndMissing = "end_missing";

    /// <summary>The end is taken from another event that means the same.</summary>
    public const string EndDerived = "end_derived";

    /// <summary>The end is taken from another event that comes close.</summary>
    public const string EndProxy = "end_proxy";

    /// <summary>The end is a date alone.</summary>
    public const string EndDayOnly = "end_day_only";

    /// <summary>The end is before the start.</summary>
    public const string EndBeforeStart = "end_before_start";

    /// <summary>The declaration is open, and the limit has not passed.</summary>
    public const string OpenWithinLimit = "open_within_limit";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
        [StartMissing, AgencyNotAnswered, StartDayOnly, EndMissing, EndDerived, EndProxy, EndDayOnly, EndBeforeStart, OpenWithinLimit];
}
