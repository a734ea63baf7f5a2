namespace TrsAnalytics;

/// <summary>What the time of a stage is held against.</summary>
public enum BenchmarkKind
{
    /// <summary>The limit of a service standard that covers the stage.</summary>
    Standard,

    /// <summary>
    /// The medians of the office that does the stage fastest of declarations like the row's own, of the offices that did it often enough: each cell of declarations
    /// alike (<see cref="BottleneckSettings.Alike"/>) is held against the median of the same cell. Fastest is the office with the lowest mean of these medians, weighted
    /// by the row's own mix (direct standardisation); a cell in which an office did the stage too rarely counts there with the median of the whole study, and binds nobody. Medians are drawn towards that of the whole study as far as chance explains what offices differ by (empirical Bayes),
    /// for the lowest of many is too low for being the lowest.
    /// </summary>
    BestOffice,

    /// <summary>The median of the stage in an earlier study.</summary>
    Previous,
}
