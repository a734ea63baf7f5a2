namespace TrsAnalytics.Statistics;

/// <summary>The limits of what an estimate may be off by, in its unit.</summary>
/// <param name="Low">The lower limit; null when it is not reached.</param>
/// <param name="High">The upper limit; null when it is not reached.</param>
public readonly record struct Limits(double? Low, double? High);
