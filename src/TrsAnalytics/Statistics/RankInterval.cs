namespace TrsAnalytics.Statistics;

/// <summary>The ranks a unit may truly have; 1 is the best.</summary>
/// <param name="Low">The best rank that cannot be excluded.</param>
/// <param name="High">The worst rank that cannot be excluded.</param>
public readonly record struct RankInterval(int Low, int High);
