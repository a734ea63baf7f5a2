using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TrsAnalytics;

/// <summary>Reads one file into blocks of records. Runs on a thread of its own; whoever takes the blocks gets its mistakes, too.</summary>
internal sealed class RecordFile(SourceFile file, FieldNames names, StampReader stamps, RecordBlocks free)
{
    /// <summary>Every column takes memory for every row of a block, also an empty one.</summary>
    private const int MostColumns = 1000;

    private readonly List<(int Column, int Event, string Field)> _stampColumns = [];
    private readonly List<(int Column, TextCodes Codes)> _textColumns = [];
    private int _numberColumn = -1;
    private int _eventColumn = -1;
    private int _timestampColumn = -1;

    /// <summary>The blocks, in the order of the file.</summary>
    public BlockingCollection<RecordBlock> Blocks { get; } = [];

    /// <summary>The file.</summary>
    public SourceFile File { get; } = file;

    /// <summary>Whether its rows are single stamps.</summary>
    public bool IsEvents { get; private set; }

    /// <summary>The event of each stamp column of a block; empty of the events layout.</summary>
    public IEnumerable<int> StampEvents => _stampColumns.Select(c => c.Event);

    /// <summary>The fields of the text columns of a block.</summary>
    public List<string> TextFields { get; } = [];

    /// <summary>The texts of each text column.</summary>
    public IEnumerable<TextCodes> TextCodes => _textColumns.Select(c => c.Codes);

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
            using var table = TableFile.Open(File.Path, File.Name, File.Source.Sheet, names.MeansDeclarationNumber);
            FindHeader(table);
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

    private void FindHeader(TableReader table)
    {
        while (table.Read())
        {
            for (var column = 0; column < table.CellCount; column++)
            {
                var cell = table.GetCell(column);
                if (cell.Kind == CellKind.Text && names.Of(cell.Text) == Field.DeclarationNumber)
                {
                    ReadHeader(table);
                    return;
                }
            }
        }

        throw new UnusableInputException(
            File.Name, "a row of the file must be a header with a column that means declaration_no", "there is no such row",
            "name the column declaration_no, or say under `columns` in plan.yaml what it is called");
    }

    private void ReadHeader(TableReader table)
    {
        var isXes = File.Path.EndsWith(".xes", StringComparison.OrdinalIgnoreCase) || File.Path.EndsWith(".xes.gz", StringComparison.OrdinalIgnoreCase);
        IsEvents = File.Source.Layout == SourceLayout.Events || isXes;
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < table.CellCount; column++)
        {
            var field = names.Of(TextCell.Read(table.GetCell(column)));
            if (field.Length > 0 && met.Add(HeaderText.Fold(field)))
            {
                RefuseTooMany(met.Count, table.Row);
                AddColumn(field, column);
            }
        }

        if (IsEvents && (_eventColumn < 0 || _timestampColumn < 0))
        {
            throw new UnusableInputException(
                File.Name, "a source of layout events must have the columns event and timestamp",
                $"{(_eventColumn < 0 ? "event" : "timestamp")} is missing in row {table.Row}",
                "add the column, or leave `layout: events` out of plan.yaml when every row is a declaration");
        }
    }

    private void RefuseTooMany(int columns, int row)
    {
        if (columns > MostColumns)
        {
            throw new UnusableInputException(
                $"{File.Name}, row {row}", $"a table must have at most {MostColumns} columns with a header", "it has more",
                "leave out the columns that the study does not need");
        }
    }

    private void AddColumn(string field, int column)
    {
        if (field == Field.DeclarationNumber)
        {
            _numberColumn = column;
        }
        else if (IsEvents && field == Field.Event)
        {
            _eventColumn = column;
        }
        else if (IsEvents && field == Field.Timestamp)
        {
            _timestampColumn = column;
        }
        else if (!IsEvents && names.EventOf(field) is >= 0 and var index)
        {
            _stampColumns.Add((column, index, field));
        }
        else if (!IsEvents || Field.Texts.Contains(field))
        {
            TextFields.Add(field);
            _textColumns.Add((column, new TextCodes()));
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
                block.Progress = table.Progress;
                Blocks.Add(block);
                block = NewBlock();
            }
        }

        block.Progress = 1;
        Blocks.Add(block);
    }

    private RecordBlock NewBlock() => free.Take(IsEvents ? 1 : _stampColumns.Count, _textColumns.Count);

    private void ReadRow(TableReader table, RecordBlock block)
    {
        var numberCell = table.GetCell(_numberColumn);
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
        for (var t = 0; t < _textColumns.Count; t++)
        {
            var (column, codes) = _textColumns[t];
            block.Texts[t][i] = codes.CodeOf(TextCell.Read(table.GetCell(column)));
        }

        ReadStamps(table, block, i);
    }

    private void ReadStamps(TableReader table, RecordBlock block, int i)
    {
        if (IsEvents)
        {
            block.Stamps[0][i] = StudyTime.None;
            var name = TextCell.Read(table.GetCell(_eventColumn));
            block.Events[i] = names.EventOf(names.Of(name));
            if (block.Events[i] >= 0)
            {
                ReadStamp(table, _timestampColumn, Field.Timestamp, block, 0, i);
            }
            else if (!name.IsEmpty)
            {
                UnknownEvents.Add((block.Numbers[i].Key, name.ToString(), table.Row));
            }

            return;
        }

        for (var s = 0; s < _stampColumns.Count; s++)
        {
            ReadStamp(table, _stampColumns[s].Column, _stampColumns[s].Field, block, s, i);
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
