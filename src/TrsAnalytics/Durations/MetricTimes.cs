namespace TrsAnalytics;

/// <summary>The times of one further span of the plan, by one clock.</summary>
internal sealed class MetricTimes
{
    private const double SecondsPerHour = 3600;

    private readonly Measurement _measurement;
    private readonly DeclarationTable _table;
    private readonly OfficeClocks _clocks;
    private readonly Metric _metric;
    private readonly LateEntries? _late;
    private readonly int _from;
    private readonly int _to;
    private readonly DueRule[] _due;
    private readonly int[] _beyond;

    public MetricTimes(Measurement measurement, OfficeClocks clocks, Metric metric)
    {
        (_measurement, _table, _clocks, _metric) = (measurement, measurement.Table, clocks, metric);
        _late = LateEntries.Of(measurement, clocks);
        (_from, _to) = (_table.ColumnOf(metric.From), _table.ColumnOf(metric.To));
        _due = [.. _table.Plan.Stages.Where(stage => stage.To == metric.To).Select(stage => new DueRule(_table, stage.Due))];
        _beyond = StageStates.ColumnsBeyond(_table, metric.To);
    }

    /// <summary>The row of each group.</summary>
    public MetricRow[] Rows(Grouping grouping)
    {
        var groups = new GroupIndex(grouping.Codes.Length, grouping.Count, i => grouping.Codes[i]);
        var (statuses, cuts) = (StatusCounts.Of(_measurement, grouping), _clocks.Cuts(_measurement, grouping));
        return [.. grouping.Keys.Select((key, group) =>
        {
            var rows = groups[group].ToArray().Select(_measurement.RowAt).Where(row => !IsOver(row)).ToArray();
            var known = rows.Where(row => _table.Has(_from, row) && _table.Has(_to, row)).ToLookup(IsDayOnly);
            var times = known[false].Select(row => Between(row, _table.TimeOf(_from, row), _table.TimeOf(_to, row))).Order().ToArray();
            var open = rows.Where(IsUnderWay).Select(row => Between(row, _table.TimeOf(_from, row), StudyTime.FollowUpEnd)).Order().ToArray();
            var dayOnly = known[true].ToArray();
            return new MetricRow(
                key, _metric, statuses[group], rows.Length - times.Length - open.Length - dayOnly.Length, dayOnly.Length,
                Distribution.Of(times, open) with { LateEntries = Entries(known[false], rows.Where(IsUnderWay)) }, cuts[group] / SecondsPerHour,
                Mean(times, dayOnly, row => Between(row, Latest(_from, row), _table.TimeOf(_to, row))),
                Mean(times, dayOnly, row => Between(row, _table.TimeOf(_from, row), Latest(_to, row))));
        })];
    }

    private FrequencyTable Entries(IEnumerable<int> observed, IEnumerable<int> underWay) => _late is null ? FrequencyTable.Empty : FrequencyTable.Of(
        observed.Select(row => _late.Of(row, _table.TimeOf(_from, row), _table.TimeOf(_to, row)))
            .Concat(underWay.Select(row => _late.Of(row, _table.TimeOf(_from, row), StudyTime.FollowUpEnd)))
            .Where(entry => entry != GroupedTimes.None).Select(entry => (long)entry).Order().ToArray());

    private bool IsOver(int row) => _late is not null && _table.Has(_to, row) && _late.IsOver(row, _table.TimeOf(_to, row));

    private static double? Mean(long[] times, int[] dayOnly, Func<int, long> bound) =>
        dayOnly.Length == 0 ? null : (times.Sum() + dayOnly.Sum(bound)) / SecondsPerHour / (times.Length + dayOnly.Length);

    private long Between(int row, int from, int to) => _clocks.Between(row, from, to);

    private bool IsDayOnly(int row) => _table.IsDayOnly(_from, row) || _table.IsDayOnly(_to, row);

    private bool IsUnderWay(int row) =>
        _table.Status[row] == DeclarationStatus.Open
        && _table.Has(_from, row) && !_table.IsDayOnly(_from, row) && !_table.Has(_to, row)
        && (_due.Length == 0 || Array.Exists(_due, rule => rule.IsDue(row)))
        && !Array.Exists(_beyond, column => _table.Has(column, row));

    /// <summary>The latest a stamp can mean: of a date alone the end of the day, which is stored as its start.</summary>
    private int Latest(int column, int row)
    {
        var seconds = _table.TimeOf(column, row);
        return _table.IsDayOnly(column, row) && _table.Time.TryPlace(_table.Time.StartOfDay(_table.Time.LocalDay(seconds) + 1), out var end)
            ? end
            : seconds;
    }
}
