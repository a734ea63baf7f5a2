using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TrsAnalytics;

/// <summary>Reads one file into blocks of records. Runs on a thread of its own; whoever takes the blocks gets its mistakes, too.</summary>
internal class RecordFile(SourceFile file, FieldNames names, StampReader stamps, RecordBlocks free)
{
    private readonly Dictionary<string, int> _eventNames = new(StringComparer.Ordinal);
    private TextCodes[] _codes = [];
    private StampColumn[] _stamps = [];
    private TextCodes _unknownNames = new();
    private ColumnCounts _counts = new(0);

    /// <summary>The blocks, in the order of the file.</summary>
    public BlockingCollection<RecordBlock> Blocks { get; } = [];

    /// <summary>The file.</summary>
    public SourceFile File { get; } = file;

    /// <summary>What its columns mean; there once there is a block.</summary>
    public RecordHeader Header { get; private set; } = null!;

    /// <summary>The texts of each text column.</summary>
    public IReadOnlyList<TextCodes> TextCodes => _codes;

    /// <summary>What was found in single rows and cells; complete once the blocks are.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>Declarations whose number is not well formed, with the row.</summary>
    public List<(long Key, int Row)> IllFormed { get; } = [];

    /// <summary>Event names nobody knows, with the declaration and the row.</summary>
    public List<(long Key, string Name, int Row)> UnknownEvents { get; } = [];

    /// <summary>What is to be said of its columns as such; complete once the blocks are.</summary>
    public List<(Rule Rule, SourceLocation Place)> ColumnFindings { get; } = [];

    /// <summary>Its columns and what they were taken for; complete once the blocks are.</summary>
    public IReadOnlyList<FileColumn> Columns { get; private set; } = [];

    /// <summary>Why the file cannot be used, or null. Whatever it is, it must not end the thread, and the process with it.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    /// <summary>Reads the file to its end.</summary>
    public void Read()
    {
        try
        {
            ReadAll();
        }
        catch (Exception failure)
        {
            Failure = ExceptionDispatchInfo.Capture(failure);
        }
        finally
        {
            Blocks.CompleteAdding();
        }
    }

    /// <summary>Reads the header and the rows.</summary>
    protected virtual void ReadAll()
    {
        using var table = File.Open(names.MeansDeclarationNumber);
        ReadHeader(table);
        ReadRows(table);
        CloseColumns();
    }

    /// <summary>Reads on to the header, and what its cells mean.</summary>
    protected void ReadHeader(TableReader table)
    {
        Header = RecordHeader.Find(table, File, names, stamps.Forms);
        stamps.CountsFrom1904 = table.CountsFrom1904;
        var kept = File.Rows is null ? new KeptTexts(File) : null;
        _codes = [.. Header.Texts.Select(_ => new TextCodes(kept))];
        _unknownNames = new(kept);
        _counts = new(_codes.Length);
        _stamps = [.. Header.Stamps];
    }

    /// <summary>Sums up what was seen of the columns.</summary>
    protected void CloseColumns()
    {
        var review = new ColumnReview(this, names, _counts);
        Columns = review.Columns();
        ColumnFindings.AddRange(review.Findings(Columns));
    }

    /// <summary>An empty block for this file.</summary>
    protected RecordBlock NewBlock() => free.Take(Header.Stamps.Count, _codes.Length);

    /// <summary>Adds a row that is not blank to a block, as far as its number.</summary>
    /// <param name="cell">The cell of its number.</param>
    /// <param name="text">The text of that cell.</param>
    /// <param name="row">Its row.</param>
    /// <param name="block">The block.</param>
    /// <returns>False where the number cannot be read.</returns>
    protected bool TryAdd(in Cell cell, ReadOnlySpan<char> text, int row, RecordBlock block)
    {
        block.RowsRead++;
        _counts.Rows++;
        _counts.EmptyNumbers += text.IsEmpty ? 1 : 0;
        if (!names.Numbers.TryRead(cell, text, out var number))
        {
            _counts.UnreadableNumbers += text.IsEmpty ? 0 : 1;
            Findings.Add(RecordRules.UnreadableNumber, PlaceAt(row, Field.DeclarationNumber));
            return false;
        }

        if (!number.IsWellFormed)
        {
            IllFormed.Add((number.Key, row));
        }

        (block.Numbers[block.Count], block.Rows[block.Count]) = (number, row);
        block.Count++;
        return true;
    }

    /// <summary>Adds a stamp to a block.</summary>
    /// <param name="cell">Its cell.</param>
    /// <param name="block">The block.</param>
    /// <param name="s">The stamp column of the block, and of the header.</param>
    /// <param name="i">The row of the block.</param>
    protected void AddStamp(in Cell cell, RecordBlock block, int s, int i)
    {
        if (cell.Kind == CellKind.Text && cell.Text.IsEmpty)
        {
            block.Stamps[s][i] = StudyTime.None;
            return;
        }

        var column = _stamps[s];
        if (column.Examples.AreWanted)
        {
            column.Examples.Look(cell);
        }

        Add(stamps.Read(cell, column), block, s, i);
    }

    /// <summary>Adds a stamp whose day and time of day stand in two cells.</summary>
    /// <inheritdoc cref="AddStamp(in Cell, RecordBlock, int, int)"/>
    protected void AddStamp(in Cell day, in Cell time, RecordBlock block, int s, int i)
    {
        var column = _stamps[s];
        if (column.Examples.AreWanted || column.TimeExamples.AreWanted)
        {
            column.Examples.Look(day);
            column.TimeExamples.Look(time);
        }

        Add(stamps.Read(day, time, column), block, s, i);
    }

    private void Add(Stamp stamp, RecordBlock block, int s, int i)
    {
        block.Stamps[s][i] = stamp.Seconds;
        if (stamp.IsDayOnly)
        {
            (block.DayOnly[s] ??= new bool[RecordBlock.Capacity])[i] = true;
        }

        if (stamp.Outcome != StampOutcome.Recorded || _stamps[s].Form.ReadsSerials)
        {
            Note(stamp, block, s, i);
        }
    }

    private void Note(Stamp stamp, RecordBlock block, int s, int i)
    {
        var column = _stamps[s];
        if (column.FirstSerial == 0 && column.Seen.HasFlag(StampMarks.Serial))
        {
            column.FirstSerial = block.Rows[i];
        }

        if (stamp.Outcome is StampOutcome.Recorded or StampOutcome.NotRecorded)
        {
            return;
        }

        column.Filled += stamp.Seconds == StudyTime.None ? 1 : 0;
        column.Unreadable += stamp.Outcome == StampOutcome.Unreadable ? 1 : 0;
        Findings.Add(RuleOf(stamp.Outcome), PlaceAt(block.Rows[i], column.Field));
    }

    /// <summary>Hands over a block that is filled.</summary>
    /// <param name="block">The block.</param>
    /// <param name="progress">How much of the file is read, 0 to 1.</param>
    protected void HandOver(RecordBlock block, double progress)
    {
        block.Progress = progress;
        for (var s = 0; s < _stamps.Length; s++)
        {
            _stamps[s].Filled += block.Count - block.Stamps[s].AsSpan(0, block.Count).Count(StudyTime.None);
        }

        for (var t = 0; t < _codes.Length; t++)
        {
            block.TextCounts[t] = _codes[t].Count;
            _counts.Texts[t] += block.Count - block.Texts[t].AsSpan(0, block.Count).Count(0);
        }

        Blocks.Add(block);
    }

    private static Rule RuleOf(StampOutcome outcome) => outcome switch
    {
        StampOutcome.AfterFollowUp => RecordRules.AfterFollowUp,
        StampOutcome.RecordedTwice => RecordRules.TwiceOnTheClock,
        StampOutcome.RecordedHidden => ColumnRules.HiddenTime,
        _ => RecordRules.UnreadableStamp,
    };

    private void ReadRows(TableReader table)
    {
        var block = NewBlock();
        for (var isThere = Header.IsPassed || table.Read(); isThere; isThere = table.Read())
        {
            ReadRow(table, block);
            if (block.IsFull)
            {
                HandOver(block, table.Progress);
                block = NewBlock();
            }
        }

        HandOver(block, 1);
    }

    private void ReadRow(TableReader table, RecordBlock block)
    {
        var numberCell = table.GetCell(Header.Number);
        var text = CellText.Read(numberCell);
        if (text.IsEmpty && IsBlank(table))
        {
            return;
        }

        if (!TryAdd(numberCell, text, table.Row, block))
        {
            return;
        }

        var i = block.Count - 1;
        for (var t = 0; t < _codes.Length; t++)
        {
            var value = CellText.Read(table.GetCell(Header.Texts[t].Column));
            CheckLength(value, table.Row, Header.Texts[t].Field);
            block.Texts[t][i] = _codes[t].CodeOf(value);
        }

        ReadStamps(table, block, i);
    }

    private void ReadStamps(TableReader table, RecordBlock block, int i)
    {
        if (Header.IsEvents)
        {
            block.Stamps[0][i] = StudyTime.None;
            var name = CellText.Read(table.GetCell(Header.Event));
            CheckLength(name, table.Row, Field.Event);
            block.Events[i] = EventNamed(name, Header.Transition < 0 ? default : CellText.Read(table.GetCell(Header.Transition)));
            _counts.Events += name.IsEmpty ? 0 : 1;
            if (block.Events[i] >= 0 || (names.TakesAnyEvent && !name.IsEmpty))
            {
                ReadStamp(table, block, 0, i);
            }

            if (block.Events[i] < 0 && !name.IsEmpty)
            {
                UnknownEvents.Add((block.Numbers[i].Key, _unknownNames[_unknownNames.CodeOf(name)], table.Row));
            }

            return;
        }

        for (var s = 0; s < _stamps.Length; s++)
        {
            ReadStamp(table, block, s, i);
        }
    }

    private void CheckLength(ReadOnlySpan<char> text, int row, string field)
    {
        if (text.Length > DecodingLimits.LongestText)
        {
            DecodingLimits.CheckText(text.Length, $"{File.Name}, row {row}, {field}");
        }
    }

    private void ReadStamp(TableReader table, RecordBlock block, int s, int i)
    {
        var column = _stamps[s];
        if (column.TimeColumn < 0)
        {
            AddStamp(table.GetCell(column.Column), block, s, i);
        }
        else
        {
            AddStamp(column.Column < 0 ? default : table.GetCell(column.Column), table.GetCell(column.TimeColumn), block, s, i);
        }
    }

    /// <summary>The event that a row names; of logs that tell start and complete apart, by both where the plan knows them so.</summary>
    private int EventNamed(ReadOnlySpan<char> name, ReadOnlySpan<char> transition)
    {
        var both = transition.IsEmpty || name.IsEmpty ? -1 : EventNamed($"{name}+{transition}");
        return both >= 0 ? both : EventNamed(name);
    }

    private int EventNamed(ReadOnlySpan<char> name)
    {
        var known = _eventNames.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(name, out var index))
        {
            known[name] = index = names.EventNamed(name);
        }

        return index;
    }

    private static bool IsBlank(TableReader table)
    {
        for (var column = 0; column < table.CellCount; column++)
        {
            var cell = table.GetCell(column);
            if (cell.Kind != CellKind.Text || !cell.Text.Trim().IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private SourceLocation PlaceAt(int row, string field) => new(File.Name, row, field);
}
