namespace TrsAnalytics;

/// <summary>What benchmarks save, stage by stage and group by group.</summary>
internal sealed class SavingSums
{
    private const int Day = 86_400;
    private const double SecondsPerHour = 3600;

    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly CounterfactualReleases _ledger;
    private readonly Grouping _grouping;

    public SavingSums(Measurement measurement, OfficeClocks clocks, CounterfactualReleases ledger, Grouping grouping)
    {
        _measurement = measurement;
        _clocks = clocks;
        _ledger = ledger;
        _grouping = grouping;
    }

    /// <summary>The saving of each group that has a benchmark, if a stage kept to it.</summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="benchmark">What it is held against.</param>
    public IEnumerable<(int Group, Saving Saving)> Of(int stage, StageBenchmark benchmark)
    {
        var cap = new StageCap(_measurement.Count, benchmark.LimitOf);
        var after = _ledger.ReleasedIf(stage, _measurement.Durations(benchmark.Clock).Clocks, cap.Cut);
        int[] cut = [.. Enumerable.Range(0, _measurement.Count).Where(i => cap.Excess[i] > 0)];
        var groups = new GroupIndex(cut.Length, _grouping.Count, place => _grouping.Codes[cut[place]]);
        for (var group = 0; group < _grouping.Count; group++)
        {
            if (benchmark.OfGroup(group) is { } own)
            {
                yield return (group, Of(own, cap, after, Array.ConvertAll(groups[group].ToArray(), place => cut[place])));
            }
        }
    }

    private Saving Of(Benchmark benchmark, StageCap cap, uint[] after, int[] declarations) => new(
        benchmark,
        declarations.Sum(i => (long)cap.Excess[i]) / SecondsPerHour,
        declarations,
        Array.ConvertAll(declarations, i => Restricted(_ledger.Released[i], i) - Restricted(after[i], i)),
        Array.ConvertAll(declarations, i => _ledger.Released[i] > Day && after[i] <= Day));

    private long Restricted(uint seconds, int i) => Math.Min(seconds, _clocks.FollowUpLimit(_measurement.RowAt(i)));
}
