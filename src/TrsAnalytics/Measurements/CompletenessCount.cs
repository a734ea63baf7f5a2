using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Counts, group by group, what is due and recorded.</summary>
internal sealed class CompletenessCount(Measurement measurement, ImmutableArray<Dimension> by)
{
    private readonly KeyedGroups _groups = KeyedGroups.Of(measurement.Table, by);

    public Completeness Count()
    {
        var sizes = CountWhere(_ => true);
        var stamps = OwedStamp.AllOf(measurement.Table);
        var rows = new CompletenessRow[stamps.Length][];
        Parallel.For(0, stamps.Length, i => rows[i] = RowsOf(stamps[i], sizes));

        // A stable sort keeps the events of a group in their order.
        var known = rows.Where(ofEvent => ofEvent.Any(row => row.Due + row.Recorded > 0));
        return new(by, [.. known.SelectMany(ofEvent => ofEvent).OrderBy(row => row.Key, KeyedGroups.Order)]);
    }

    private CompletenessRow[] RowsOf(OwedStamp stamp, int[] sizes)
    {
        var due = CountWhere(stamp.IsDue);
        var recorded = CountWhere(stamp.IsRecorded);
        var missing = CountWhere(stamp.IsMissing);
        return
        [
            .. Enumerable.Range(0, sizes.Length).Where(group => sizes[group] > 0).Select(group => new CompletenessRow(
                _groups.Keys[group], stamp.Event, due[group], recorded[group], missing[group], sizes[group] - recorded[group] - missing[group])),
        ];
    }

    private int[] CountWhere(Func<int, bool> condition)
    {
        var counts = new int[_groups.Keys.Length];
        for (var i = 0; i < measurement.Count; i++)
        {
            var row = measurement.RowAt(i);
            counts[_groups.Codes[row]] += condition(row) ? 1 : 0;
        }

        return counts;
    }
}
