namespace TrsAnalytics;

/// <summary>Merges the rows of one source: first rows of the same number, then the amendments of a declaration.</summary>
internal sealed class SourceMerging(RecordTable records, int registeredColumn, StudyTime time, RepeatedStamp repeated, CaseBoundaries boundaries)
{
    private readonly int[] _recordOfRow = new int[RecordBlock.Capacity];

    /// <summary>Adds a block of rows. Wide: the first row wins and later ones fill its gaps. Events: the later row wins.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="columns">What the columns of the block are.</param>
    /// <param name="onRepeated">Told the row of every further row of the same number, wide only.</param>
    public void Add(RecordBlock block, BlockColumns columns, Action<int> onRepeated)
    {
        for (var i = 0; i < block.Count; i++)
        {
            _recordOfRow[i] = records.Glance(block.Numbers[i].Key);
        }

        for (var i = 0; i < block.Count; i++)
        {
            _recordOfRow[i] = RecordOf(block.Numbers[i], columns, block.Rows[i], onRepeated);
        }

        for (var t = 0; t < columns.TextFields.Length; t++)
        {
            AddTexts(block, columns, t);
        }

        if (columns.IsEvents)
        {
            AddEvents(block);
            return;
        }

        for (var s = 0; s < columns.StampEvents.Length; s++)
        {
            AddStamps(block, s, columns.StampEvents[s]);
            for (var i = 0; i < block.Count && !boundaries.AreNone; i++)
            {
                boundaries.Take(records, _recordOfRow[i], columns.StampEvents[s], block.Stamps[s][i], FlagsOf(block.DayOnly[s], i));
            }
        }
    }

    /// <summary>Merges the amendments of every declaration into its first record, which takes their rows: the highest that has a stamp wins; the earliest registration.</summary>
    public void MergeAmendments()
    {
        if (!records.HasAmendments)
        {
            return;
        }

        for (var record = 0; record < records.Count; record++)
        {
            if (records.Next[record] >= 0 && records.Find(records.Keys[record]) == record)
            {
                MergeAmendments(record);
            }
        }
    }

    private int RecordOf(DeclarationNumber number, BlockColumns columns, int row, Action<int> onRepeated)
    {
        var stated = number.Amendment != DeclarationNumber.NoneStated;
        var record = records.FindOrAdd(number.Key, stated ? (byte)number.Amendment : (byte)0, out var isNew);
        records.RowCounts[record]++;
        if (stated)
        {
            records.Stated[record] |= (ushort)(1 << number.Amendment);
        }

        if (isNew)
        {
            (records.Files[record], records.Rows[record]) = (columns.File, row);
        }
        else if (!columns.IsEvents)
        {
            onRepeated(row);
        }

        return record;
    }

    private void AddTexts(RecordBlock block, BlockColumns columns, int t)
    {
        var codes = block.Texts[t].AsSpan(0, block.Count);
        if (!codes.ContainsAnyExcept(0))
        {
            return;
        }

        var column = records.TextsOf(columns.TextFields[t]);
        var ofStudy = columns.GlobalCodes(t, block.TextCounts[t]);
        for (var i = 0; i < codes.Length; i++)
        {
            ref var known = ref column[_recordOfRow[i]];
            if (codes[i] != 0 && (known == 0 || columns.IsEvents))
            {
                known = ofStudy[codes[i]];
            }
        }
    }

    private void AddEvents(RecordBlock block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            var (column, record, seconds) = (block.Events[i], _recordOfRow[i], block.Stamps[0][i]);
            if (seconds == StudyTime.None)
            {
                continue;
            }

            boundaries.Take(records, record, column, seconds, FlagsOf(block.DayOnly[0], i));
            if (column < 0 || boundaries.Finds(column))
            {
                continue;
            }

            var isRepeated = records.TimeOf(column, record) != StudyTime.None;
            if (isRepeated)
            {
                records.SetOccurrences(column, record, Math.Max((ushort)1, records.OccurrencesOf(column, record)) + 1);
            }

            if (!isRepeated || repeated == RepeatedStamp.Last)
            {
                records.Set(column, record, seconds, FlagsOf(block.DayOnly[0], i));
            }
        }
    }

    private void AddStamps(RecordBlock block, int s, int column)
    {
        var stamps = block.Stamps[s].AsSpan(0, block.Count);
        if (!stamps.ContainsAnyExcept(StudyTime.None))
        {
            return;
        }

        var (known, dayOnly) = (records.StampsOf(column), block.DayOnly[s]);
        for (var i = 0; i < stamps.Length; i++)
        {
            var record = _recordOfRow[i];
            if (stamps[i] == StudyTime.None || known[record] != StudyTime.None)
            {
                continue;
            }

            known[record] = stamps[i];
            if (dayOnly is not null && dayOnly[i])
            {
                records.Set(column, record, stamps[i], StampFlags.DayOnly);
            }
        }
    }

    private static StampFlags FlagsOf(bool[]? dayOnly, int i) =>
        dayOnly is not null && dayOnly[i] ? StampFlags.DayOnly : StampFlags.None;

    private void MergeAmendments(int first)
    {
        var all = new List<int>();
        for (var record = first; record >= 0; record = records.Next[record])
        {
            all.Add(record);
        }

        foreach (var record in all.Skip(1))
        {
            records.Stated[first] |= records.Stated[record];
            records.RowCounts[first] += records.RowCounts[record];
            records.RowCounts[record] = 0;
        }

        var highestFirst = all.OrderByDescending(r => records.Amendments[r]).ToArray();
        for (var column = 0; column < records.Stamps.Length; column++)
        {
            MergeStamp(first, highestFirst, column);
        }

        for (var field = 0; field < records.Texts.Count; field++)
        {
            var from = Array.FindIndex(highestFirst, r => records.TextOf(field, r) != 0);
            if (from >= 0)
            {
                records.SetText(field, first, records.TextOf(field, highestFirst[from]));
            }
        }
    }

    private void MergeStamp(int first, int[] highestFirst, int column)
    {
        var winner = -1;
        foreach (var record in highestFirst)
        {
            if (records.TimeOf(column, record) == StudyTime.None)
            {
                continue;
            }

            if (winner < 0 || (column == registeredColumn && IsBefore(column, record, winner)))
            {
                winner = record;
            }
        }

        if (winner >= 0)
        {
            records.Set(column, first, records.TimeOf(column, winner), records.FlagsOf(column, winner));
            records.SetOccurrences(column, first, records.OccurrencesOf(column, winner));
        }
    }

    /// <summary>Whether a stamp is the earlier one; of the same day a timed one comes before a date alone.</summary>
    private bool IsBefore(int column, int a, int b)
    {
        var (first, second) = (records.TimeOf(column, a), records.TimeOf(column, b));
        var (firstIsDay, secondIsDay) = (records.FlagsOf(column, a).HasFlag(StampFlags.DayOnly), records.FlagsOf(column, b).HasFlag(StampFlags.DayOnly));
        return (firstIsDay || secondIsDay) && time.LocalDay(first) is var day && time.LocalDay(second) is var other
            ? day < other || (day == other && secondIsDay && !firstIsDay)
            : first < second;
    }
}
