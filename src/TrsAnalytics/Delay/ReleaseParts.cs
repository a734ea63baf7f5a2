namespace TrsAnalytics;

/// <summary>What each stage takes of every declaration's release time, by both clocks; the release time being cut at tau.</summary>
internal sealed class ReleaseParts
{
    private readonly Measurement _measurement;
    private readonly OfficeClocks _elapsed;
    private readonly OfficeClocks _working;
    private readonly OfficeClocks _clocks;

    /// <summary>Lays the stages over the release times.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="clock">The clock of tau and of <see cref="Seconds"/>.</param>
    public ReleaseParts(Measurement measurement, Clock clock)
    {
        _measurement = measurement;
        _elapsed = measurement.Durations(Clock.Elapsed).Clocks;
        _working = measurement.Durations(Clock.Working).Clocks;
        _clocks = clock == Clock.Working ? _working : _elapsed;
        var stages = measurement.Plan.Stages;
        (Elapsed, Working) = (Columns(stages.Length + 1), Columns(stages.Length + 1));
        Seconds = clock == Clock.Working ? Working : Elapsed;
        var (order, told) = (StageLayers.Order(stages), measurement.Table.Stages);
        RowBlocks.ForEach(
            measurement.Count,
            () => (Layers: new StageLayers(order, stages.Length), Sums: new long[stages.Length + 1]),
            (from, to, own) =>
            {
                for (var i = from; i < to; i++)
                {
                    Fill(told, own.Layers, own.Sums, i);
                }
            },
            _ => { });
    }

    /// <summary>By the clock asked for: one column a stage of the plan, and last one for the time of none; one entry a declaration.</summary>
    public uint[][] Seconds { get; }

    /// <summary>The same in elapsed time.</summary>
    public uint[][] Elapsed { get; }

    /// <summary>The same in working time of the declaration's office.</summary>
    public uint[][] Working { get; }

    private void Fill(StageStates told, StageLayers layers, long[] sums, int i)
    {
        var row = _measurement.RowAt(i);
        if (!told.TryGetSpans(row, layers.Spans, out var from, out var to))
        {
            return;
        }

        layers.Lay(from, Math.Min(to, _clocks.After(row, from, _clocks.FollowUpLimit(row))));
        Note(layers, _elapsed, sums, Elapsed, row, i);
        Note(layers, _working, sums, Working, row, i);
    }

    private static void Note(StageLayers layers, OfficeClocks clocks, long[] sums, uint[][] columns, int row, int i)
    {
        Array.Clear(sums);
        layers.AddTo(sums, clocks, row, long.MaxValue);
        for (var part = 0; part < sums.Length; part++)
        {
            columns[part][i] = (uint)sums[part];
        }
    }

    private uint[][] Columns(int count) => [.. Enumerable.Range(0, count).Select(_ => new uint[_measurement.Count])];
}
