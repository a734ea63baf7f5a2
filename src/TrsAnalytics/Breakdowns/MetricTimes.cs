namespace TrsAnalytics;

/// <summary>The times of one further span of the plan, by one clock.</summary>
internal sealed class MetricTimes(Measurement measurement, OfficeClocks clocks, Metric metric)
{
    private const double SecondsPerHour = 3600;

    private readonly DeclarationTable _table = measurement.Table;
    private readonly int _from = measurement.Table.ColumnOf(metric.From);
    private readonly int _to = measurement.Table.ColumnOf(metric.To);

    /// <summary>The row of each group.</summary>
    public MetricRow[] Rows(Grouping grouping)
    {
        var groups = new Deal(grouping.Codes.Length, grouping.Count, i => grouping.Codes[i]);
        return [.. grouping.Keys.Select((key, group) =>
        {
            var rows = groups[group].ToArray().Select(measurement.RowAt).ToArray();
            var known = rows.Where(row => _table.Has(_from, row) && _table.Has(_to, row)).ToLookup(IsDayOnly);
            var times = known[false].Select(row => clocks.Between(row, _table.TimeOf(_from, row), _table.TimeOf(_to, row))).Order().ToArray();
            var dayOnly = known[true].ToArray();
            return new MetricRow(
                key, metric, times.Length, rows.Length - times.Length - dayOnly.Length, dayOnly.Length, Tally.Of(times),
                Mean(times, dayOnly, row => clocks.Between(row, Latest(_from, row), _table.TimeOf(_to, row))),
                Mean(times, dayOnly, row => clocks.Between(row, _table.TimeOf(_from, row), Latest(_to, row))));
        })];
    }

    private static double? Mean(long[] times, int[] dayOnly, Func<int, long> bound) =>
        dayOnly.Length == 0 ? null : (times.Sum() + dayOnly.Sum(bound)) / SecondsPerHour / (times.Length + dayOnly.Length);

    private bool IsDayOnly(int row) => _table.IsDayOnly(_from, row) || _table.IsDayOnly(_to, row);

    /// <summary>The latest a stamp can mean: of a date alone the end of the day, which is stored as its start.</summary>
    private int Latest(int column, int row)
    {
        var seconds = _table.TimeOf(column, row);
        return _table.IsDayOnly(column, row) && _table.Time.TryPlace(_table.Time.StartOfDay(_table.Time.LocalDay(seconds) + 1), out var end)
            ? end
            : seconds;
    }
}
