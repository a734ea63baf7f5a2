namespace TrsAnalytics.Statistics;

/// <summary>Where a unit would stand if the estimates were drawn again.</summary>
/// <param name="MeanRank">Its mean rank; 1 is the best.</param>
/// <param name="First">How often it would be first, 0 to 1.</param>
public readonly record struct RankChance(double MeanRank, double First);
