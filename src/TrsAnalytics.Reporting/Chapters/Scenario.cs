namespace TrsAnalytics;

/// <summary>A bottleneck that is thought to keep to a benchmark.</summary>
/// <param name="Number">Which of the report's it is, from 1.</param>
/// <param name="By">What the bottlenecks are grouped by.</param>
/// <param name="Row">The bottleneck.</param>
/// <param name="Gain">The benchmark, and what keeping to it brings the whole study.</param>
/// <param name="After">The ranking then, with intervals; null where the plan has none.</param>
internal sealed record Scenario(int Number, Dimension By, Bottleneck Row, BenchmarkGain Gain, Ranking? After);
