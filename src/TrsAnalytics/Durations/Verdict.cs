namespace TrsAnalytics;

/// <summary>Whether a service standard was kept for one declaration; what cannot be assessed stands in the order of <see cref="NotAssessed.All"/>.</summary>
internal enum Verdict : byte
{
    NotApplicable,
    Met,
    Breached,
    StartMissing,
    AgencyNotAnswered,
    StartDayOnly,
    EndMissing,
    EndDerived,
    EndProxy,
    EndDayOnly,
    EndBeforeStart,
    OpenWithinLimit,
}
