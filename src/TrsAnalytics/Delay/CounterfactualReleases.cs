namespace TrsAnalytics;

/// <summary>The release time of every released declaration, as it was, and as it were if a stage had taken another time.</summary>
/// <remarks>
/// A stage that takes less time ends earlier. The time that goes away is that of this stage alone: where another stage ran beside it,
/// the declaration still waits for that one, and nothing is gained. A stage that takes more time ends later, and the release waits for it
/// beyond the stages that ran on when it ended. Everything after it keeps its length, and open declarations stay open, for nobody knows what
/// would have become of them.
/// </remarks>
/// <param name="measurement">What was measured.</param>
/// <param name="clocks">The clock the release times are told by.</param>
internal sealed class CounterfactualReleases(Measurement measurement, OfficeClocks clocks)
{
    private readonly DeclarationTable _table = measurement.Table;
    private readonly int _registered = measurement.Table.ColumnOf(EventName.Registered);
    private readonly Lazy<uint[]> _released = new(() => ReleaseTimes.SecondsOf(measurement, clocks));

    /// <summary>The release time of each declaration in seconds; <see cref="GroupedTimes.None"/> where it is not released.</summary>
    public uint[] Released => _released.Value;

    /// <summary>The release times, in the shape of <see cref="Released"/>, if the observed time of a stage had been another.</summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="by">The clock the stage's time is told by; may be another than that of the release times.</param>
    /// <param name="target">
    /// Told a declaration (an index of the measurement) and the seconds its stage took; says the seconds it takes now, 0 or more, or the same
    /// where nothing changes. Called from several threads. A cap is <c>Math.Min(seconds, limit)</c>.
    /// </param>
    public uint[] ReleasedIf(int stage, OfficeClocks by, Func<int, long, long> target)
    {
        var released = Released.AsSpan().ToArray();
        var order = StageLayers.Order(_table.Plan.Stages);
        var told = _table.Stages;
        RowBlocks.ForEach(
            measurement.Count,
            () => new StageLayers(order, _table.Plan.Stages.Length),
            (from, to, layers) =>
            {
                for (var i = from; i < to; i++)
                {
                    if (released[i] != GroupedTimes.None)
                    {
                        told.GetSpans(measurement.RowAt(i), layers.Spans);
                        released[i] = (uint)(released[i] + Change(layers, i, stage, by, target));
                    }
                }
            },
            _ => { });
        return released;
    }

    /// <summary>By how many seconds the release time of a declaration changes.</summary>
    private long Change(StageLayers layers, int i, int stage, OfficeClocks by, Func<int, long, long> target)
    {
        var span = layers.Spans[stage];
        if (span.State != StageState.Observed || _table.Plan.Stages[stage].AfterRelease)
        {
            return 0;
        }

        var row = measurement.RowAt(i);
        var before = by.Between(row, span.From, span.To);
        var after = target(i, before);
        if (after == before)
        {
            return 0;
        }

        var (from, to) = (_table.TimeOf(_registered, row), _table.TimeOf(_table.ReleaseColumn, row));
        layers.Lay(from, to);
        var end = by.After(row, span.From, after);
        return after < before ? -layers.ExclusiveSeconds(stage, end, span.To, clocks, row)
            : span.To > to ? 0
            : Math.Max(0, clocks.Between(row, Math.Max(from, layers.OthersUntil(stage, span.To)), end));
    }
}
