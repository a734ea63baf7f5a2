using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release times of a measurement by one clock.</summary>
internal sealed class ReleaseTimes
{
    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly uint[] _released;
    private readonly uint[] _open;
    private readonly LateEntries? _late;

    /// <summary>The release times, each cut at its own tau; none where there is one tau for all.</summary>
    private readonly uint[] _cut;
    private readonly Lazy<uint[]> _cancelled;

    public ReleaseTimes(Measurement measurement, OfficeClocks clocks)
        : this(measurement, clocks, new Ledger(measurement, clocks).Released)
    {
    }

    /// <summary>Release times that differ from what was measured, as a <see cref="Ledger"/> tells them; open declarations stay open.</summary>
    public ReleaseTimes(Measurement measurement, OfficeClocks clocks, uint[] released)
    {
        _measurement = measurement;
        _clocks = clocks;
        _late = LateEntries.Of(measurement, clocks);
        (_released, _open) = (released, new uint[measurement.Count]);
        _cut = clocks.IsOneForAll ? [] : new uint[measurement.Count];
        RowBlocks.ForEach(measurement.Count, Fill);
        _cancelled = new(Cancelled);
    }

    /// <summary>The row of each group.</summary>
    public ImmutableArray<BreakdownRow> Rows(Grouping grouping) => _late is null ? WithoutLate(grouping) : WithLate(grouping, _late);

    private ImmutableArray<BreakdownRow> WithoutLate(Grouping grouping)
    {
        var statuses = StatusCounts.Of(_measurement, grouping);
        var cancelled = GroupedTimes.Tallies(_cancelled.Value, grouping);
        var (released, cut, open) =
            (GroupedTimes.Tallies(_released, grouping), GroupedTimes.Tallies(_cut, grouping), GroupedTimes.Tallies(_open, grouping));
        return [.. grouping.Keys.Select((key, group) =>
        {
            var own = statuses[group];
            var distribution = _clocks.IsOneForAll
                ? Distribution.Of(released[group], open[group], _clocks.TauOfAll)
                : Distribution.OfCut(released[group], cut[group], open[group]);
            return new BreakdownRow(key, own.All, own.Released, own.Open, own.Cancelled, own.Unknown, distribution with { Cancelled = cancelled[group] })
            {
                Caveats = _measurement.Cohort.Caveats.Remove(Caveat.EnteredLate),
            };
        })];
    }

    /// <summary>The rows where some declarations came under observation late: nothing is cut at tau but the restricted mean, as Kaplan and Meier's curve takes every open one for as long as it was followed.</summary>
    private ImmutableArray<BreakdownRow> WithLate(Grouping grouping, LateEntries late)
    {
        var table = _measurement.Table;
        var registered = table.ColumnOf(EventName.Registered);
        var statuses = StatusCounts.Of(_measurement, grouping);
        var (released, cancelled) = (GroupedTimes.Tallies(_released, grouping), GroupedTimes.Tallies(_cancelled.Value, grouping));
        var open = Tallies(DeclarationStatus.Open, (row, from) => (uint)_clocks.Between(row, from, StudyTime.FollowUpEnd));
        var releasedLate = Tallies(DeclarationStatus.Released, (row, from) => late.Of(row, from, table.TimeOf(table.ReleaseColumn, row)));
        var openLate = Tallies(DeclarationStatus.Open, (row, from) => late.Of(row, from, StudyTime.FollowUpEnd));
        var cancelledLate = Tallies(DeclarationStatus.Cancelled, (row, from) => late.Of(row, from, table.TimeOf(table.ColumnOf(EventName.Cancelled), row)));
        return [.. grouping.Keys.Select((key, group) =>
        {
            var own = statuses[group];
            var distribution = Distribution.Of(released[group], open[group], _clocks.ShortestTau) with
            {
                Cancelled = cancelled[group],
                LateEntries = Tally.Merge(releasedLate[group], openLate[group]),
                LateEntriesOfCancelled = cancelledLate[group],
            };
            return new BreakdownRow(key, own.All, own.Released, own.Open, own.Cancelled, own.Unknown, distribution) { Caveats = _measurement.Cohort.Caveats };
        })];

        Tally[] Tallies(DeclarationStatus status, Func<int, int, uint> time)
        {
            var times = new uint[_measurement.Count];
            RowBlocks.ForEach(times.Length, i =>
            {
                var row = _measurement.RowAt(i);
                times[i] = table.Status[row] == status ? time(row, table.TimeOf(registered, row)) : GroupedTimes.None;
            });
            return GroupedTimes.Tallies(times, grouping);
        }
    }

    /// <summary>When the cancelled ones were cancelled.</summary>
    private uint[] Cancelled()
    {
        var table = _measurement.Table;
        var (registered, cancelled) = (table.ColumnOf(EventName.Registered), table.ColumnOf(EventName.Cancelled));
        var times = new uint[_measurement.Count];
        RowBlocks.ForEach(times.Length, i =>
        {
            var row = _measurement.RowAt(i);
            times[i] = table.Status[row] == DeclarationStatus.Cancelled
                ? (uint)_clocks.Between(row, table.TimeOf(registered, row), table.TimeOf(cancelled, row))
                : GroupedTimes.None;
        });
        return times;
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
}
