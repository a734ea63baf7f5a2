using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release times of a measurement by one clock.</summary>
/// <param name="measurement">What was measured.</param>
/// <param name="clocks">How time is counted.</param>
/// <param name="released">
/// The release times as a <see cref="Ledger"/> tells them, those that were or others; open declarations stay open.
/// </param>
internal sealed class ReleaseTimes(Measurement measurement, OfficeClocks clocks, uint[] released)
{
    private readonly DeclarationTable _table = measurement.Table;
    private readonly int _registered = measurement.Table.ColumnOf(EventName.Registered);
    private readonly int _cancelled = measurement.Table.ColumnOf(EventName.Cancelled);

    public ReleaseTimes(Measurement measurement, OfficeClocks clocks)
        : this(measurement, clocks, new Ledger(measurement, clocks).Released)
    {
    }

    /// <summary>The row of each group.</summary>
    public ImmutableArray<BreakdownRow> Rows(Grouping grouping)
    {
        var statuses = StatusCounts.Of(measurement, grouping);
        var distributions = Distributions(grouping);
        return [.. grouping.Keys.Select((key, group) =>
        {
            var own = statuses[group];
            return new BreakdownRow(key, own.All, own.Released, own.Open, own.Cancelled, own.Unknown, distributions[group])
            {
                Caveats = measurement.Cohort.Caveats,
            };
        })];
    }

    private Distribution[] Distributions(Grouping grouping)
    {
        // Cut at its own tau: every release time, where there is not one tau for all.
        var (all, cut, open, cancelled) = (Gathering(), Gathering(), Gathering(), Gathering());
        for (var i = 0; i < measurement.Count; i++)
        {
            var (row, group) = (measurement.RowAt(i), grouping.Codes[i]);
            switch (_table.Status[row])
            {
                case DeclarationStatus.Released when clocks.IsOneForAll:
                    all.Add(group, released[i]);
                    break;
                case DeclarationStatus.Released:
                    all.Add(group, released[i]);
                    cut.Add(group, Math.Min(released[i], (uint)clocks.Tau(row)));
                    break;
                case DeclarationStatus.Open:
                    open.Add(group, (uint)clocks.Tau(row));
                    break;
                case DeclarationStatus.Cancelled:
                    cancelled.Add(group, (uint)clocks.Between(row, _table.TimeOf(_registered, row), _table.TimeOf(_cancelled, row)));
                    break;
            }
        }

        var (times, cuts, taus, ends) = (all.Tallies(), cut.Tallies(), open.Tallies(), cancelled.Tallies());
        return [.. times.Select((own, group) =>
            (clocks.IsOneForAll ? Distribution.Of(own, taus[group], clocks.TauOfAll) : Distribution.OfCut(own, cuts[group], taus[group])) with
            {
                Cancelled = ends[group],
            })];

        GroupedTimes Gathering() => new(grouping.Count);
    }
}
