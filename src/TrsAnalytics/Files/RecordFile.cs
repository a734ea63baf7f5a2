using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TrsAnalytics;

/// <summary>Reads one file into blocks of records. Runs on a thread of its own; whoever takes the blocks gets its mistakes, too.</summary>
internal sealed class RecordFile(SourceFile file, FieldNames names, StampReader stamps, RecordBlocks free)
{
    private TextCodes[] _codes = [];

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
            using var table = File.Open(names.MeansDeclarationNumber);
            Header = RecordHeader.Find(table, File, names);
            _codes = [.. Header.Texts.Select(_ => new TextCodes())];
            ReadRows(table);
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

    private void HandOver(RecordBlock block, double progress)
    {
        block.Progress = progress;
        for (var t = 0; t < _codes.Length; t++)
        {
            block.TextCounts[t] = _codes[t].Count;
        }

        Blocks.Add(block);
    }

    private RecordBlock NewBlock() => free.Take(Header.IsEvents ? 1 : Header.Stamps.Count, _codes.Length);

    private void ReadRow(TableReader table, RecordBlock block)
    {
        var numberCell = table.GetCell(Header.Number);
        var text = TextCell.Read(numberCell);
        if (text.IsEmpty && IsBlank(table))
        {
            return;
        }

        block.RowsRead++;
        if (numberCell.Kind is not (CellKind.Text or CellKind.Number) || !DeclarationNumber.TryRead(text, out var number))
        {
            Findings.Add(RecordRules.UnreadableNumber, PlaceAt(table, Field.DeclarationNumber));
            return;
        }

        if (!number.IsWellFormed)
        {
            IllFormed.Add((number.Key, table.Row));
        }

        var i = block.Count++;
        block.Numbers[i] = number;
        block.Rows[i] = table.Row;
        for (var t = 0; t < _codes.Length; t++)
        {
            block.Texts[t][i] = _codes[t].CodeOf(TextCell.Read(table.GetCell(Header.Texts[t].Column)));
        }

        ReadStamps(table, block, i);
    }

    private void ReadStamps(TableReader table, RecordBlock block, int i)
    {
        if (Header.IsEvents)
        {
            block.Stamps[0][i] = StudyTime.None;
            var name = TextCell.Read(table.GetCell(Header.Event));
            block.Events[i] = names.EventOf(names.Of(name));
            if (block.Events[i] >= 0)
            {
                ReadStamp(table, Header.Timestamp, Field.Timestamp, block, 0, i);
            }
            else if (!name.IsEmpty)
            {
                UnknownEvents.Add((block.Numbers[i].Key, name.ToString(), table.Row));
            }

            return;
        }

        for (var s = 0; s < Header.Stamps.Count; s++)
        {
            ReadStamp(table, Header.Stamps[s].Column, Header.Stamps[s].Field, block, s, i);
        }
    }

    private void ReadStamp(TableReader table, int column, string field, RecordBlock block, int s, int i)
    {
        var cell = table.GetCell(column);
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

        if (stamp.Outcome is StampOutcome.Recorded or StampOutcome.NotRecorded)
        {
            return;
        }

        var rule = stamp.Outcome switch
        {
            StampOutcome.Unreadable => RecordRules.UnreadableStamp,
            StampOutcome.AfterFollowUp => RecordRules.AfterFollowUp,
            StampOutcome.RecordedTwice => RecordRules.TwiceOnTheClock,
            _ => null,
        };
        if (rule is not null)
        {
            Findings.Add(rule, PlaceAt(table, field));
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

    private Place PlaceAt(TableReader table, string field) => new(File.Name, table.Row, field);
}
