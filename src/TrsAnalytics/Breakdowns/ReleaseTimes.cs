using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release times of a measurement by one clock.</summary>
internal sealed class ReleaseTimes
{
    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly uint[] _released;
    private readonly uint[] _open;

    /// <summary>The release times, each cut at its own tau; none where there is one tau for all.</summary>
    private readonly uint[] _cut;

    public ReleaseTimes(Measurement measurement, OfficeClocks clocks)
        : this(measurement, clocks, new Ledger(measurement, clocks).Released)
    {
    }

    /// <summary>Release times that differ from what was measured, as a <see cref="Ledger"/> tells them; open declarations stay open.</summary>
    public ReleaseTimes(Measurement measurement, OfficeClocks clocks, uint[] released)
    {
        _measurement = measurement;
        _clocks = clocks;
        (_released, _open) = (released, new uint[measurement.Count]);
        _cut = clocks.IsOneForAll ? [] : new uint[measurement.Count];
        RowBlocks.ForEach(measurement.Count, Fill);
    }

    /// <summary>The row of each group.</summary>
    public ImmutableArray<BreakdownRow> Rows(Grouping grouping)
    {
        var statuses = StatusCounts(grouping);
        var (released, cut, open) =
            (GroupedTimes.Tallies(_released, grouping), GroupedTimes.Tallies(_cut, grouping), GroupedTimes.Tallies(_open, grouping));
        return [.. grouping.Keys.Select((key, group) =>
        {
            int Of(DeclarationStatus status) => statuses[group, (int)status];
            var (n, m) = (Of(DeclarationStatus.Released), Of(DeclarationStatus.Open));
            var (c, u) = (Of(DeclarationStatus.Cancelled), Of(DeclarationStatus.Unknown));
            return new BreakdownRow(key, n + m + c + u, n, m, c, u, _clocks.IsOneForAll
                ? Distribution.Of(released[group], open[group], _clocks.TauOfAll)
                : Distribution.OfCut(released[group], cut[group], open[group]));
        })];
    }

    private void Fill(int i)
    {
        var row = _measurement.RowAt(i);
        var tau = (uint)_clocks.Tau(row);
        _open[i] = _measurement.Table.Status[row] == DeclarationStatus.Open ? tau : GroupedTimes.None;
        if (_cut.Length > 0)
        {
            _cut[i] = _released[i] == GroupedTimes.None ? GroupedTimes.None : Math.Min(_released[i], tau);
        }
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
