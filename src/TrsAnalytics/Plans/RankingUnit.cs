namespace TrsAnalytics;

/// <summary>What a ranking ranks.</summary>
public enum RankingUnit
{
    /// <summary>The office of registration.</summary>
    Office,

    /// <summary>The parent of the office on the day of registration.</summary>
    Department,
}
