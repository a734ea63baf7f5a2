using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release times of a measurement by one clock, sorted once for every grouping.</summary>
internal sealed class ReleaseTimes
{
    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly SortedTimes _released;
    private readonly SortedTimes _open;

    public ReleaseTimes(Measurement measurement, OfficeClocks clocks)
        : this(measurement, clocks, new Ledger(measurement, clocks).Released)
    {
    }

    /// <summary>Release times that differ from what was measured, as a <see cref="Ledger"/> tells them; open declarations stay open.</summary>
    public ReleaseTimes(Measurement measurement, OfficeClocks clocks, ReadOnlySpan<uint> released)
    {
        _measurement = measurement;
        _clocks = clocks;
        var open = new uint[measurement.Count];
        RowBlocks.ForEach(open.Length, i =>
        {
            var row = measurement.RowAt(i);
            open[i] = measurement.Table.Status[row] == DeclarationStatus.Open ? (uint)clocks.Tau(row) : SortedTimes.None;
        });
        _released = new(released);
        _open = new(open);
    }

    /// <summary>The row of each group.</summary>
    public ImmutableArray<BreakdownRow> Rows(Grouping grouping)
    {
        var statuses = StatusCounts(grouping);
        var (released, open) = (_released.Deal(grouping), _open.Deal(grouping));
        return [.. grouping.Keys.Select((key, group) =>
        {
            int Of(DeclarationStatus status) => statuses[group, (int)status];
            var (n, m) = (Of(DeclarationStatus.Released), Of(DeclarationStatus.Open));
            var (c, u) = (Of(DeclarationStatus.Cancelled), Of(DeclarationStatus.Unknown));
            return new BreakdownRow(key, n + m + c + u, n, m, c, u, DistributionOf(released, open, group));
        })];
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
