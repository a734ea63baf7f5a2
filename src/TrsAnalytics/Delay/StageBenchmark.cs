namespace TrsAnalytics;

/// <summary>What one stage is held against, by one kind of benchmark.</summary>
/// <param name="Clock">The clock of the limits.</param>
/// <param name="OfGroup">The benchmark of a group; null where there is none.</param>
/// <param name="LimitOf">The seconds the stage of a declaration takes at most; null where nothing binds it.</param>
internal sealed record StageBenchmark(Clock Clock, Func<int, Benchmark?> OfGroup, Func<int, long?> LimitOf)
{
    /// <summary>One and the same benchmark for all.</summary>
    public static StageBenchmark ForAll(Benchmark benchmark, Func<int, bool> binds)
    {
        var limit = (long)benchmark.Limit.TotalSeconds;
        return new(benchmark.Clock, _ => benchmark, i => binds(i) ? limit : null);
    }
}
