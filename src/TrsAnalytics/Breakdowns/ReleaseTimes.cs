using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release times of a measurement by one clock, sorted once for every grouping.</summary>
internal sealed class ReleaseTimes
{
    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly int _registered;
    private readonly SortedTimes _released;
    private readonly SortedTimes _open;
    private readonly Lazy<SortedTimes> _cancelled;

    public ReleaseTimes(Measurement measurement, OfficeClocks clocks)
    {
        _measurement = measurement;
        _clocks = clocks;
        _registered = measurement.Table.ColumnOf(EventName.Registered);
        var (released, open) = (new uint[measurement.Count], new uint[measurement.Count]);
        RowBlocks.ForEach(measurement.Count, i => Fill(released, open, i));
        _released = new(released);
        _open = new(open);
        _cancelled = new(Cancelled);
    }

    /// <summary>The row of each group.</summary>
    public ImmutableArray<BreakdownRow> Rows(Grouping grouping)
    {
        var statuses = StatusCounts(grouping);
        var (released, open) = (_released.Deal(grouping), _open.Deal(grouping));
        var cancelled = _cancelled.Value.Tallies(grouping);
        return [.. grouping.Keys.Select((key, group) =>
        {
            int Of(DeclarationStatus status) => statuses[group, (int)status];
            var (n, m) = (Of(DeclarationStatus.Released), Of(DeclarationStatus.Open));
            var (c, u) = (Of(DeclarationStatus.Cancelled), Of(DeclarationStatus.Unknown));
            return new BreakdownRow(key, n + m + c + u, n, m, c, u, DistributionOf(released, open, group) with { Cancelled = cancelled[group] })
            {
                Caveats = _measurement.Cohort.Caveats,
            };
        })];
    }

    /// <summary>When the cancelled ones were cancelled.</summary>
    private SortedTimes Cancelled()
    {
        var (table, column) = (_measurement.Table, _measurement.Table.ColumnOf(EventName.Cancelled));
        var registered = table.ColumnOf(EventName.Registered);
        var times = new uint[_measurement.Count];
        RowBlocks.ForEach(times.Length, i =>
        {
            var row = _measurement.RowAt(i);
            times[i] = table.Status[row] == DeclarationStatus.Cancelled
                ? (uint)_clocks.Between(row, table.TimeOf(registered, row), table.TimeOf(column, row))
                : SortedTimes.None;
        });
        return new(times);
    }

    private Distribution DistributionOf(Deal released, Deal open, int group)
    {
        var (times, followed) = (released.Of(group, _released.SecondsAt), open.Of(group, _open.SecondsAt));
        if (times.Length + followed.Length == 0)
        {
            return Distribution.Empty;
        }

        return _clocks.IsOneForAll
            ? Distribution.Of(times, followed, _clocks.Tau(0))
            : Distribution.Of(times, followed, released.Of(group, place => TauOf(_released.DeclarationAt(place))));
    }

    private long TauOf(int declaration) => _clocks.Tau(_measurement.RowAt(declaration));

    private void Fill(uint[] released, uint[] open, int i)
    {
        var row = _measurement.RowAt(i);
        var table = _measurement.Table;
        var status = table.Status[row];
        released[i] = status == DeclarationStatus.Released
            ? (uint)_clocks.Between(row, table.TimeOf(_registered, row), table.TimeOf(table.ReleaseColumn, row))
            : SortedTimes.None;
        open[i] = status == DeclarationStatus.Open ? (uint)_clocks.Tau(row) : SortedTimes.None;
    }

    private int[,] StatusCounts(Grouping grouping)
    {
        var counts = new int[grouping.Count, 4];
        for (var i = 0; i < grouping.Codes.Length; i++)
        {
            counts[grouping.Codes[i], (int)_measurement.Table.Status[_measurement.RowAt(i)]]++;
        }

        return counts;
    }
}
