namespace TrsAnalytics;

/// <summary>Cuts a stage at a benchmark, declaration by declaration, and keeps what was cut off.</summary>
internal sealed class StageCap
{
    private readonly Measurement _measurement;
    private readonly long _limit;
    private readonly int? _asked;

    public StageCap(Measurement measurement, Benchmark benchmark)
    {
        _measurement = measurement;
        _limit = (long)benchmark.Limit.TotalSeconds;
        Excess = new uint[measurement.Count];
        var restart = measurement.Plan.Standards.FirstOrDefault(
            standard => benchmark.Kind == BenchmarkKind.Standard && standard.Id == benchmark.Source)?.Restart;
        _asked = restart is null ? null : measurement.Table.ColumnOf(restart.Asked);
    }

    /// <summary>The seconds each declaration took beyond the benchmark; 0 where it kept to it or was not asked to.</summary>
    public uint[] Excess { get; }

    /// <summary>The seconds a stage takes once it keeps to the benchmark. A standard that starts anew with an answer does not bind what waits for it.</summary>
    public long Cut(int i, long seconds)
    {
        if (seconds <= _limit || (_asked is { } asked && _measurement.Table.Has(asked, _measurement.RowAt(i))))
        {
            return seconds;
        }

        Excess[i] = (uint)(seconds - _limit);
        return _limit;
    }
}
