using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TrsAnalytics;

/// <summary>Reads one file into blocks of records. Runs on a thread of its own; whoever takes the blocks gets its mistakes, too.</summary>
internal class RecordFile(SourceFile file, FieldNames names, StampReader stamps, RecordBlocks free)
{
    private TextCodes[] _codes = [];
    private TextCodes _eventNames = new();

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
    }

    /// <summary>Reads on to the header, and what its cells mean.</summary>
    protected void ReadHeader(TableReader table)
    {
        Header = RecordHeader.Find(table, File, names);
        var kept = File.Rows is null ? new KeptTexts(File) : null;
        _codes = [.. Header.Texts.Select(_ => new TextCodes(kept))];
        _eventNames = new(kept);
    }

    /// <summary>An empty block for this file.</summary>
    protected RecordBlock NewBlock() => free.Take(Header.IsEvents ? 1 : Header.Stamps.Count, _codes.Length);

    /// <summary>Adds a row that is not blank to a block, as far as its number.</summary>
    /// <param name="cell">The cell of its number.</param>
    /// <param name="text">The text of that cell.</param>
    /// <param name="row">Its row.</param>
    /// <param name="block">The block.</param>
    /// <returns>False where the number cannot be read.</returns>
    protected bool TryAdd(in Cell cell, ReadOnlySpan<char> text, int row, RecordBlock block)
    {
        block.RowsRead++;
        if (cell.Kind is not (CellKind.Text or CellKind.Number) || !DeclarationNumber.TryRead(text, out var number))
        {
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
    /// <param name="field">Its field.</param>
    /// <param name="block">The block.</param>
    /// <param name="s">The stamp column of the block.</param>
    /// <param name="i">The row of the block.</param>
    protected void AddStamp(in Cell cell, string field, RecordBlock block, int s, int i)
    {
        if (cell.Kind == CellKind.Text && cell.Text.IsEmpty)
        {
            block.Stamps[s][i] = StudyTime.None;
            return;
        }

        var stamp = stamps.Read(cell);
        block.Stamps[s][i] = stamp.Seconds;
        if (stamp.IsDayOnly)
        {
            (block.DayOnly[s] ??= new bool[RecordBlock.Capacity])[i] = true;
        }

        if (stamp.Outcome is not (StampOutcome.Recorded or StampOutcome.NotRecorded))
        {
            Findings.Add(RuleOf(stamp.Outcome), PlaceAt(block.Rows[i], field));
        }
    }

    /// <summary>Hands over a block that is filled.</summary>
    /// <param name="block">The block.</param>
    /// <param name="progress">How much of the file is read, 0 to 1.</param>
    protected void HandOver(RecordBlock block, double progress)
    {
        block.Progress = progress;
        for (var t = 0; t < _codes.Length; t++)
        {
            block.TextCounts[t] = _codes[t].Count;
        }

        Blocks.Add(block);
    }

    private static Rule RuleOf(StampOutcome outcome) => outcome switch
    {
        StampOutcome.AfterFollowUp => RecordRules.AfterFollowUp,
        StampOutcome.RecordedTwice => RecordRules.TwiceOnTheClock,
        _ => RecordRules.UnreadableStamp,
    };

    private void ReadRows(TableReader table)
    {
        var block = NewBlock();
        while (table.Read())
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
        var text = TextCell.Read(numberCell);
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
            var value = TextCell.Read(table.GetCell(Header.Texts[t].Column));
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
            var name = TextCell.Read(table.GetCell(Header.Event));
            CheckLength(name, table.Row, Field.Event);
            block.Events[i] = names.EventOf(names.Of(name));
            if (block.Events[i] >= 0)
            {
                AddStamp(table.GetCell(Header.Timestamp), Field.Timestamp, block, 0, i);
            }
            else if (!name.IsEmpty)
            {
                UnknownEvents.Add((block.Numbers[i].Key, _eventNames[_eventNames.CodeOf(name)], table.Row));
            }

            return;
        }

        for (var s = 0; s < Header.Stamps.Count; s++)
        {
            AddStamp(table.GetCell(Header.Stamps[s].Column), Header.Stamps[s].Field, block, s, i);
        }
    }

    private void CheckLength(ReadOnlySpan<char> text, int row, string field)
    {
        if (text.Length > DecodingLimits.LongestText)
        {
            DecodingLimits.CheckText(text.Length, $"{File.Name}, row {row}, {field}");
        }
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

    private Place PlaceAt(int row, string field) => new(File.Name, row, field);
}
