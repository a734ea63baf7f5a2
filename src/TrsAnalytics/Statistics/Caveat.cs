namespace TrsAnalytics;

/// <summary>What a reader of an estimate must be told.</summary>
public enum Caveat
{
    /// <summary>Fewer than thirty declarations: the limits may hold the truth less often than they say.</summary>
    FewDeclarations,

    /// <summary>A limit is not reached: too many declarations are still open.</summary>
    LimitNotReached,

    /// <summary>All times are the same, so nothing can be said about the spread.</summary>
    NoSpread,
}
