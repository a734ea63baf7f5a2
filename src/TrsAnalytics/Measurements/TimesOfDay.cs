namespace TrsAnalytics;

/// <summary>At what times of day the stamps of one source were written, by file, office and event, and whether hours off would bring them into office hours.</summary>
internal sealed class TimesOfDay
{
    private const int MostGroups = 4096;
    private const int QuarterSeconds = 900;
    private const int Quarters = 96;

    private readonly StudyTime _time;
    private readonly RecordTable _records;
    private readonly List<(ushort File, int Office)> _groups = [];
    private readonly int[] _groupOf;
    private readonly OfficeQuarters[] _quarters;
    private readonly Written?[] _written;

    /// <summary>Looks at the exact stamps of a source.</summary>
    /// <param name="plan">The plan, with the hours of the offices.</param>
    /// <param name="time">The study's time line.</param>
    /// <param name="records">The merged records of the source.</param>
    /// <param name="officeOf">The code of a record's office, 0 where none is known.</param>
    /// <param name="officeText">The office of a code.</param>
    public TimesOfDay(MeasurementPlan plan, StudyTime time, RecordTable records, Func<int, int> officeOf, Func<int, string> officeText)
    {
        (_time, _records) = (time, records);
        _groupOf = GroupsOf(records, officeOf);
        var offset = (int)Math.Round(plan.TimeZone.GetUtcOffset(plan.WindowStart).Seconds / 3600.0);
        var known = new Dictionary<WorkingCalendar, OfficeQuarters>();
        _quarters = [.. _groups.Select(group =>
        {
            var calendar = plan.CalendarOf(officeText(group.Office));
            return known.TryGetValue(calendar, out var quarters) ? quarters : known[calendar] = new(calendar, offset);
        })];
        Offset = offset;
        _written = new Written?[plan.Events.Length];
        Parallel.For(0, _written.Length, column => _written[column] = records.Stamps[column] is { } stamps ? Look(stamps, records.Flags[column]) : null);
    }

    /// <summary>Hours that the study's zone is ahead of UTC.</summary>
    public int Offset { get; }

    /// <summary>The events of which at least ten exact stamps were written, all of them on second 0; with the first record.</summary>
    public IEnumerable<(int Column, int Stamps, int Record)> WholeMinutes(int fewest) =>
        from column in Enumerable.Range(0, _written.Length)
        let written = _written[column]
        where written is { HasSeconds: false } && written.Stamps >= fewest
        select (column, written.Stamps, written.FirstRecords.Where(record => record >= 0).Min());

    /// <summary>What some hours off would explain: events by what is looked at together, with the hours, and with the first record.</summary>
    /// <param name="keyOf">What is looked at together: a file or an office. Null leaves a group out.</param>
    public IEnumerable<(T Key, int Hours, List<int> Columns, int Record)> Off<T>(Func<(ushort File, int Office), T?> keyOf)
        where T : struct
    {
        foreach (var together in Enumerable.Range(0, _groups.Count).Where(g => keyOf(_groups[g]) is not null).GroupBy(g => keyOf(_groups[g])!.Value))
        {
            int[] groups = [.. together];
            var off = Enumerable.Range(0, _written.Length).Select(column => (Column: column, Hours: HoursOff(_written[column], groups)));
            foreach (var same in off.Where(found => found.Hours != 0).GroupBy(found => found.Hours))
            {
                int[] columns = [.. same.Select(found => found.Column)];
                var first = columns.Min(column => groups.Min(g => _written[column]!.FirstRecords[g] is >= 0 and var record ? record : int.MaxValue));
                yield return (together.Key, same.Key, [.. columns], first);
            }
        }
    }

    /// <summary>The records of a file, or of an office in it.</summary>
    public IEnumerable<int> RecordsOf(Predicate<(ushort File, int Office)> isMeant)
    {
        bool[] meant = [.. _groups.Select(group => isMeant(group))];
        return Enumerable.Range(0, _records.Count).Where(record => !_records.IsMerged(record) && meant[_groupOf[record]]);
    }

    private int HoursOff(Written? written, int[] groups)
    {
        var sum = default(OfficeTimes);
        foreach (var group in written is null ? [] : groups)
        {
            sum += _quarters[group].Count(written!.Counts.AsSpan(group * Quarters, Quarters));
        }

        return sum.HoursOff(Offset);
    }

    private int[] GroupsOf(RecordTable records, Func<int, int> officeOf)
    {
        var (known, groups) = (new Dictionary<(ushort, int), int>(), new int[records.Count]);
        var (lately, latelyGroup) = ((File: ushort.MaxValue, Office: -1), -1);
        for (var record = 0; record < groups.Length; record++)
        {
            var wanted = (records.Files[record], known.Count < MostGroups ? officeOf(record) : 0);
            if (wanted != lately || latelyGroup < 0)
            {
                lately = wanted;
                if (!known.TryGetValue(wanted, out latelyGroup))
                {
                    known[wanted] = latelyGroup = _groups.Count;
                    _groups.Add(wanted);
                }
            }

            groups[record] = latelyGroup;
        }

        return groups;
    }

    private Written Look(int[] stamps, StampFlags[]? flags)
    {
        var written = new Written(_groups.Count * Quarters, _groups.Count);
        for (var record = 0; record < _groupOf.Length; record++)
        {
            if (stamps[record] == StudyTime.None || _records.IsMerged(record) || (flags is not null && flags[record] != StampFlags.None))
            {
                continue;
            }

            var second = _time.LocalSecondOfDay(stamps[record]);
            var group = _groupOf[record];
            written.Counts[(group * Quarters) + (second / QuarterSeconds)]++;
            written.Stamps++;
            written.HasSeconds |= second % 60 != 0;
            written.FirstRecords[group] = written.FirstRecords[group] < 0 ? record : written.FirstRecords[group];
        }

        return written;
    }

    /// <summary>The stamps of one event.</summary>
    private sealed class Written(int counts, int groups)
    {
        public int[] Counts { get; } = new int[counts];

        public int[] FirstRecords { get; } = ColumnArrays.Filled(groups, -1);

        public int Stamps { get; set; }

        public bool HasSeconds { get; set; }
    }
}
