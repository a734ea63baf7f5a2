namespace TrsAnalytics;

/// <summary>A stage that some declarations are thought to have gone through in another time.</summary>
internal sealed class StageShift
{
    private readonly Measurement _measurement;
    private readonly int _stage;
    private readonly OfficeClocks _by;
    private readonly Groups _offices;
    private readonly bool[] _isMeant;
    private readonly StageTarget _target;
    private readonly int[] _oldEnds;
    private readonly int[] _newEnds;

    /// <summary>A shift.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="where">Which declarations are meant.</param>
    /// <param name="target">What it takes instead.</param>
    public StageShift(Measurement measurement, int stage, Func<Declaration, bool> where, Target target)
    {
        (_measurement, _stage) = (measurement, stage);
        _by = new(measurement.Table, target.Clock);
        _offices = By.Office.GroupsOf(measurement.Table);
        _isMeant = [.. measurement.Declarations.Select(where)];
        _target = new(measurement.Where(where), measurement.Plan.Stages[stage], target);
        (_oldEnds, _newEnds) = (new int[measurement.Count], new int[measurement.Count]);
        var told = measurement.Table.Stages;
        RowBlocks.ForEach(measurement.Count, () => new StageSpan[measurement.Plan.Stages.Length], (from, to, spans) => Move(told, spans, from, to), _ => { });
    }

    /// <summary>The office that is the example, or null.</summary>
    public string? BestOffice => _target.BestOffice;

    /// <summary>The declarations whose stage takes another time.</summary>
    public int Changed => _oldEnds.Zip(_newEnds).Count(ends => ends.First != ends.Second);

    /// <summary>The declarations meant.</summary>
    public int Meant => _isMeant.Count(meant => meant);

    /// <summary>The release times then.</summary>
    public uint[] Released(Ledger ledger) => ledger.ReleasedIf(_stage, _by, After);

    /// <summary>The verdicts of a standard then.</summary>
    public uint[] Met(ServiceStandard standard)
    {
        var clocks = new OfficeClocks(_measurement.Table, standard.Clock);
        return IndicatorColumns.Met(_measurement, standard, (judge, i) => judge.Judge(_measurement.RowAt(i), (start, end) => Change(clocks, i, start, end)));
    }

    private long After(int i, long seconds) =>
        _isMeant[i] ? _target.Seconds(_offices.Labels[_offices.Codes[_measurement.RowAt(i)]], seconds) : seconds;

    private void Move(StageStates told, StageSpan[] spans, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var row = _measurement.RowAt(i);
            told.Tell(row, spans);
            var span = spans[_stage];
            if (_isMeant[i] && span.State == StageState.Observed)
            {
                var before = _by.Between(row, span.From, span.To);
                var after = After(i, before);
                (_oldEnds[i], _newEnds[i]) = (span.To, after == before ? span.To : _by.After(row, span.From, after));
            }
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
