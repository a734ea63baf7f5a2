namespace TrsAnalytics;

/// <summary>What a stage took beyond a benchmark, and what keeping to it would bring the whole measurement.</summary>
/// <remarks>
/// Of released declarations: open ones stay open. The ledger of each is told anew: time that another stage also covers is not gained,
/// so the gains of different rows against one kind of benchmark may be added: together they bring at least their sum, and that never exceeds the mean.
/// </remarks>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Beyond">Declarations whose stage took longer.</param>
/// <param name="ExcessHours">What it took longer, in hours by the benchmark's clock.</param>
/// <param name="GainHours">What the mean release time falls by, in hours per declaration of the whole measurement. It rests on those beyond; no limits where each is alone in its cell.</param>
/// <param name="NewMeanHours">The restricted mean of the whole measurement then.</param>
/// <param name="NewShareWithin24">The share of the whole measurement released within 24 hours then, 0 to 1.</param>
public sealed record BenchmarkGain(
    Benchmark Benchmark, int Beyond, double ExcessHours, Estimate GainHours, Estimate NewMeanHours, Estimate NewShareWithin24)
{
    /// <summary>
    /// Whether the best office is faster than the others by more than chance makes the fastest of so many, of the stages in which one is, 5 % false on average (permutation of ranks within
    /// cells of declarations alike, Bonferroni for the choice, Benjamini and Hochberg for the stages). Where it is not, the gain is not to be promised. True of the other benchmarks, which nobody chose.
    /// </summary>
    public bool IsBeyondChance { get; init; } = true;
}
