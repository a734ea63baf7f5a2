namespace TrsAnalytics;

/// <summary>What keeping to a benchmark saves in one group.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="ExcessHours">What the stage took beyond it, in hours by its clock.</param>
/// <param name="Declarations">Those whose stage took longer.</param>
/// <param name="Seconds">What the release time of each falls by.</param>
/// <param name="IsNewlyWithin">Whether each is released within 24 hours only then.</param>
internal sealed record Saving(Benchmark Benchmark, double ExcessHours, int[] Declarations, long[] Seconds, bool[] IsNewlyWithin);
