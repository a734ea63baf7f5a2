namespace TrsAnalytics;

/// <summary>What the time of a stage is held against.</summary>
public enum BenchmarkKind
{
    /// <summary>The limit of a service standard that covers the stage.</summary>
    Standard,

    /// <summary>The median of the office that does the stage fastest, of those that did it often enough.</summary>
    BestOffice,

    /// <summary>The median of the stage in an earlier study.</summary>
    Previous,
}
