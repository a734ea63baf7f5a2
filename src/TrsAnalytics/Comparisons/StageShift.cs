namespace TrsAnalytics;

/// <summary>A stage that some declarations are thought to have gone through in another time.</summary>
internal sealed class StageShift
{
    private readonly Measurement _measurement;
    private readonly int _stage;
    private readonly StageColumn _spans;
    private readonly OfficeClocks _by;
    private readonly Func<int, long, long> _after;
    private readonly int[] _oldEnds;
    private readonly int[] _newEnds;

    /// <summary>A shift.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="clock">The clock the stage's time is told by.</param>
    /// <param name="after">
    /// Told a declaration (an index of the measurement) and the seconds its stage took; says the seconds it takes now, or the same where nothing changes.
    /// Called from several threads.
    /// </param>
    public StageShift(Measurement measurement, int stage, Clock clock, Func<int, long, long> after)
    {
        (_measurement, _stage, _spans, _after) = (measurement, stage, measurement.Table.Stages[stage], after);
        _by = measurement.Durations(clock).Clocks;
        (_oldEnds, _newEnds) = (new int[measurement.Count], new int[measurement.Count]);
        RowBlocks.ForEach(measurement.Count, Move);
    }

    /// <summary>The declarations whose stage takes another time.</summary>
    public int Changed => _oldEnds.Zip(_newEnds).Count(ends => ends.First != ends.Second);

    /// <summary>The release times then.</summary>
    public uint[] Released(CounterfactualReleases ledger) => ledger.ReleasedIf(_stage, _by, _after);

    /// <summary>The verdicts of a standard then.</summary>
    public uint[] Met(ServiceStandard standard)
    {
        var clocks = _measurement.Durations(standard.Clock).Clocks;
        return IndicatorColumns.Met(_measurement, standard, (judge, i) => judge.Judge(_measurement.RowAt(i), (start, end) => Change(clocks, i, start, end)));
    }

    /// <summary>The ranking of the same measurement then, with intervals.</summary>
    /// <param name="now">The ranking as it is.</param>
    /// <param name="bootstrap">How the intervals are found.</param>
    public Ranking Ranking(Ranking now, Bootstrap bootstrap) =>
        now.If(IndicatorColumns.Of(_measurement, now.Scheme, Released, Met), _measurement).WithIntervals(bootstrap);

    private void Move(int i)
    {
        var row = _measurement.RowAt(i);
        var span = _spans.SpanOf(row);
        if (span.State == StageState.Observed)
        {
            var before = _by.Between(row, span.From, span.To);
            var after = _after(i, before);
            (_oldEnds[i], _newEnds[i]) = (span.To, after == before ? span.To : _by.After(row, span.From, after));
        }
    }

    /// <summary>By how many seconds a span of a declaration gets longer: what is cut out of it, or put in where the stage ended.</summary>
    private long Change(OfficeClocks clocks, int i, int start, int end)
    {
        var (old, now, row) = (_oldEnds[i], _newEnds[i], _measurement.RowAt(i));
        return end <= start || now == old ? 0
            : now > old ? (old >= start && old <= end ? clocks.Between(row, old, now) : 0)
            : -Math.Max(0, clocks.Between(row, Math.Clamp(now, start, end), Math.Clamp(old, start, end)));
    }
}
