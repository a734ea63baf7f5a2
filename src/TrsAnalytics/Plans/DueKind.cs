namespace TrsAnalytics;

/// <summary>The four rules of <see cref="Due"/>.</summary>
public enum DueKind
{
    /// <summary>Every declaration.</summary>
    Always,

    /// <summary>No declaration.</summary>
    Never,

    /// <summary>Declarations of some final channels.</summary>
    Channels,

    /// <summary>Declarations that have another event.</summary>
    After,
}
