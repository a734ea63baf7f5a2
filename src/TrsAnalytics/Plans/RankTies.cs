namespace TrsAnalytics;

/// <summary>How ranks go on after units that share one.</summary>
public enum RankTies
{
    /// <summary>1, 1, 2: the next rank follows.</summary>
    Dense,

    /// <summary>1, 1, 3: as many ranks are left out as units shared.</summary>
    Competition,
}
