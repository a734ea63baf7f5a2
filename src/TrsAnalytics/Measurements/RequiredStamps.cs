namespace TrsAnalytics;

/// <summary>The stamps a declaration must have, by its final channel alone, whatever stages a plan cuts its way into.</summary>
internal static class RequiredStamps
{
    /// <summary>What every declaration needs, beside its registration and its release.</summary>
    public static readonly EventName[] Green = [EventName.Channelled];

    /// <summary>What a declaration needs whose documents are checked.</summary>
    public static readonly EventName[] Yellow =
        [.. Green, EventName.DocumentsSubmitted, EventName.DocumentCheckStarted, EventName.DocumentCheckFinished];

    /// <summary>What a declaration needs whose goods are inspected.</summary>
    public static readonly EventName[] Red =
        [.. Yellow, EventName.GoodsPresented, EventName.InspectionStarted, EventName.InspectionFinished];

    /// <summary>When a stamp is required; null where only the stages of a plan can tell.</summary>
    public static Due? DueOf(EventName name) =>
        Array.IndexOf(Green, name) >= 0 ? Due.Always
        : Array.IndexOf(Yellow, name) >= 0 ? Due.InChannels(2, 3)
        : Array.IndexOf(Red, name) >= 0 ? Due.InChannels(3)
        : null;
}
