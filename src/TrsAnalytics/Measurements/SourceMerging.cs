namespace TrsAnalytics;

/// <summary>Merges the rows of one source: first rows of the same number, then the amendments of a declaration.</summary>
internal sealed class SourceMerging(RecordTable records, int registeredColumn, StudyTime time)
{
    /// <summary>Adds a block of rows. Wide: the first row wins and later ones fill its gaps. Events: the later row wins.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="columns">What the columns of the block are.</param>
    /// <param name="onRepeated">Told the row of every further row of the same number, wide only.</param>
    public void Add(RecordBlock block, BlockColumns columns, Action<int> onRepeated)
    {
        for (var i = 0; i < block.Count; i++)
        {
            var number = block.Numbers[i];
            var stated = number.Amendment != DeclarationNumber.NoneStated;
            var record = records.FindOrAdd(number.Key, stated ? (byte)number.Amendment : (byte)0, out var isNew);
            records.RowCounts[record]++;
            if (stated)
            {
                records.Stated[record] |= (ushort)(1 << number.Amendment);
            }

            if (isNew)
            {
                (records.Files[record], records.Rows[record]) = (columns.File, block.Rows[i]);
            }
            else if (!columns.IsEvents)
            {
                onRepeated(block.Rows[i]);
            }

            AddRow(block, columns, i, record, isNew);
        }
    }

    /// <summary>Merges the amendments of every declaration into its first record: the highest that has a stamp wins; the earliest registration.</summary>
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

    private void AddRow(RecordBlock block, BlockColumns columns, int i, int record, bool isNew)
    {
        for (var t = 0; t < columns.TextFields.Length; t++)
        {
            var code = block.Texts[t][i];
            if (code != 0 && (isNew || columns.IsEvents || records.TextOf(columns.TextFields[t], record) == 0))
            {
                records.SetText(columns.TextFields[t], record, columns.GlobalCode(t, code));
            }
        }

        if (columns.IsEvents)
        {
            if (block.Stamps[0][i] != StudyTime.None)
            {
                records.Set(block.Events[i], record, block.Stamps[0][i], columns.FlagsFor(block.DayOnly[0][i]));
            }

            return;
        }

        for (var s = 0; s < columns.StampEvents.Length; s++)
        {
            var seconds = block.Stamps[s][i];
            if (seconds != StudyTime.None && (isNew || records.TimeOf(columns.StampEvents[s], record) == StudyTime.None))
            {
                records.Set(columns.StampEvents[s], record, seconds, columns.FlagsFor(block.DayOnly[s][i]));
            }
        }
    }

    private void MergeAmendments(int first)
    {
        var all = new List<int>();
        for (var record = first; record >= 0; record = records.Next[record])
        {
            all.Add(record);
        }

        foreach (var record in all.Skip(1))
        {
            records.RowCounts[first] += records.RowCounts[record];
            records.Stated[first] |= records.Stated[record];
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
        }
    }

    private bool IsBefore(int column, int a, int b)
    {
        var (first, second) = (records.TimeOf(column, a), records.TimeOf(column, b));
        var dayOnly = ((records.FlagsOf(column, a) | records.FlagsOf(column, b)) & StampFlags.DayOnly) != StampFlags.None;
        return dayOnly ? time.LocalDay(first) < time.LocalDay(second) : first < second;
    }
}
