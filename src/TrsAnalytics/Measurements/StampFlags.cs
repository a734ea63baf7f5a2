namespace TrsAnalytics;

/// <summary>What is known of a stamp beside its time.</summary>
[Flags]
internal enum StampFlags : byte
{
    /// <summary>An exact stamp, recorded in the first source.</summary>
    None = 0,

    /// <summary>A date alone.</summary>
    DayOnly = 1,

    /// <summary>Not recorded itself, but taken from another event that means the same.</summary>
    Derived = 2,

    /// <summary>Not recorded itself, but taken from another event that comes close.</summary>
    Proxy = 4,
}
