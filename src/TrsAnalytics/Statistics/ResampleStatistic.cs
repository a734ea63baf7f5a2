namespace TrsAnalytics.Statistics;

/// <summary>What is computed from every resample, such as its mean.</summary>
public delegate double ResampleStatistic(Resample resample);
