namespace TrsAnalytics.Statistics;

/// <summary>Which estimate has rank 1.</summary>
public enum RankOrder
{
    /// <summary>The smallest, as for times.</summary>
    SmallestFirst,

    /// <summary>The largest, as for scores.</summary>
    LargestFirst,
}
