using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The release times of a measurement by one clock.</summary>
/// <param name="measurement">What was measured.</param>
/// <param name="clocks">How time is counted.</param>
/// <param name="released">
/// The release time of each declaration in seconds, as it was or as it might have been; <see cref="GroupedTimes.None"/> where it is not released.
/// </param>
internal sealed class ReleaseTimes(Measurement measurement, OfficeClocks clocks, uint[] released)
{
    private const double SecondsPerHour = 3600;

    private readonly DeclarationTable _table = measurement.Table;
    private readonly int _registered = measurement.Table.ColumnOf(EventName.Registered);
    private readonly int _cancelled = measurement.Table.ColumnOf(EventName.Cancelled);
    private readonly LateEntries? _late = LateEntries.Of(measurement, clocks);

    public ReleaseTimes(Measurement measurement, OfficeClocks clocks)
        : this(measurement, clocks, SecondsOf(measurement, clocks))
    {
    }

    /// <summary>The release time of each declaration in seconds; <see cref="GroupedTimes.None"/> where it is not released.</summary>
    public static uint[] SecondsOf(Measurement measurement, OfficeClocks clocks)
    {
        var table = measurement.Table;
        var registered = table.ColumnOf(EventName.Registered);
        var times = new uint[measurement.Count];
        RowBlocks.ForEach(times.Length, i =>
        {
            var row = measurement.RowAt(i);
            times[i] = table.Status[row] == DeclarationStatus.Released
                ? (uint)clocks.Between(row, table.TimeOf(registered, row), table.TimeOf(table.ReleaseColumn, row))
                : GroupedTimes.None;
        });
        return times;
    }

    /// <summary>The row of each group.</summary>
    public ImmutableArray<BreakdownRow> Rows(Grouping grouping)
    {
        var statuses = StatusCounts.Of(measurement, grouping);
        var cuts = _late is null ? null : clocks.Cuts(measurement, grouping);
        var distributions = _late is null ? Distributions(grouping, statuses) : Distributions(grouping, statuses, _late, cuts!);
        return [.. grouping.Keys.Select((key, group) =>
        {
            var own = statuses[group];
            return new BreakdownRow(key, own.All, own.Released, own.Open, own.Cancelled, own.Unknown, distributions[group])
            {
                Caveats = CaveatsOf(distributions[group]),
                CutHours = cuts?[group] / SecondsPerHour,
            };
        })];
    }

    private ImmutableArray<Caveat> CaveatsOf(Distribution distribution)
    {
        var all = _late is null ? measurement.Cohort.Caveats.Remove(Caveat.EnteredLate) : measurement.Cohort.Caveats;
        return distribution.IsSeenEarly ? all.Add(Caveat.SeenEarly) : all;
    }

    private Distribution[] Distributions(Grouping grouping, StatusCounts[] statuses)
    {
        // Few release times are longer than their tau, and cut there.
        var (within, beyond, cut) = (Gathering(statuses, own => own.Released), Gathering(statuses, _ => 0), Gathering(statuses, _ => 0));
        var (open, cutOpen, cancelled) = (Gathering(statuses, own => own.Open), Gathering(statuses, own => own.Open), Gathering(statuses, own => own.Cancelled));
        for (var i = 0; i < measurement.Count; i++)
        {
            var (row, group) = (measurement.RowAt(i), grouping.Codes[i]);
            var tau = (uint)clocks.FollowUpLimit(row);
            switch (_table.Status[row])
            {
                case DeclarationStatus.Released when released[i] <= tau:
                    within.Add(group, released[i]);
                    break;
                case DeclarationStatus.Released:
                    beyond.Add(group, released[i]);
                    cut.Add(group, tau);
                    break;
                case DeclarationStatus.Open:
                    open.Add(group, (uint)clocks.Between(row, _table.TimeOf(_registered, row), StudyTime.FollowUpEnd));
                    cutOpen.Add(group, tau);
                    break;
                case DeclarationStatus.Cancelled:
                    cancelled.Add(group, (uint)clocks.Between(row, _table.TimeOf(_registered, row), _table.TimeOf(_cancelled, row)));
                    break;
            }
        }

        var (whole, longer, cuts, ends) = (within.Tallies(), beyond.Tallies(), cut.Tallies(), cancelled.Tallies());
        var (followed, taus) = (open.Tallies(), cutOpen.Tallies());
        return [.. whole.Select((own, group) =>
            Distribution.OfCut(FrequencyTable.Merge(own, longer[group]), followed[group], FrequencyTable.Merge(own, cuts[group]), taus[group]) with { Cancelled = ends[group] })];
    }

    /// <summary>
    /// The same where some declarations came under observation late: times are cut at one tau for all offices of a group, as Kaplan and Meier's curve asks.
    /// </summary>
    private Distribution[] Distributions(Grouping grouping, StatusCounts[] statuses, LateEntries late, long[] cuts)
    {
        var (ended, open, cancelled) = (Gathering(statuses, own => own.Released), Gathering(statuses, own => own.Open), Gathering(statuses, own => own.Cancelled));
        var (entries, ofCancelled) = (Gathering(statuses, _ => 0), Gathering(statuses, _ => 0));
        for (var i = 0; i < measurement.Count; i++)
        {
            var (row, group) = (measurement.RowAt(i), grouping.Codes[i]);
            switch (_table.Status[row])
            {
                case DeclarationStatus.Released:
                    Add(ended, entries, row, group, _table.TimeOf(_table.ReleaseColumn, row));
                    break;
                case DeclarationStatus.Open:
                    Add(open, entries, row, group, StudyTime.FollowUpEnd);
                    break;
                case DeclarationStatus.Cancelled:
                    Add(cancelled, ofCancelled, row, group, _table.TimeOf(_cancelled, row));
                    break;
            }
        }

        var (times, followed, ends, entered, enteredOfCancelled) = (ended.Tallies(), open.Tallies(), cancelled.Tallies(), entries.Tallies(), ofCancelled.Tallies());
        return [.. times.Select((own, group) => Distribution.Of(own, followed[group], cuts[group]) with
        {
            Cancelled = ends[group],
            LateEntries = entered[group],
            LateEntriesOfCancelled = enteredOfCancelled[group],
        })];

        void Add(GroupedTimes spans, GroupedTimes lateOnes, int row, int group, int to)
        {
            var from = _table.TimeOf(_registered, row);
            spans.Add(group, (uint)clocks.Between(row, from, to));
            if (late.Of(row, from, to) is var entry && entry != GroupedTimes.None)
            {
                lateOnes.Add(group, entry);
            }
        }
    }

    private static GroupedTimes Gathering(StatusCounts[] statuses, Converter<StatusCounts, int> expected) => new(Array.ConvertAll(statuses, expected));
}
