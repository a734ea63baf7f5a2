using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Reads some rows of a data frame into blocks of records, column by column. A row's number is its place in the frame, from 1.</summary>
internal sealed class FrameRecords(DataFrame frame, Range rows, SourceFile file, FieldNames names, StampReader stamps, RecordBlocks free)
    : RecordFile(file, names, stamps, free)
{
    private readonly FrameCells[] _cells = [.. frame.Columns.Select(column => FrameCells.Of(frame, column))];

    /// <inheritdoc/>
    protected override void ReadAll()
    {
        using var header = new FrameHeader(frame);
        ReadHeader(header);
        RefuseRounded(frame.Columns[Header.Number]);
        var (from, count) = rows.GetOffsetAndLength(checked((int)frame.Rows.Count));
        for (var done = 0; done < count; done += RecordBlock.Capacity)
        {
            var block = NewBlock();
            ReadRows(from + done, Math.Min(RecordBlock.Capacity, count - done), block);
            HandOver(block, Math.Min(1, (done + RecordBlock.Capacity) / (double)count));
        }

        CloseColumns();
    }

    /// <summary>Rounded numbers would make one declaration of several.</summary>
    private void RefuseRounded(DataFrameColumn numbers)
    {
        if (numbers is PrimitiveDataFrameColumn<float>)
        {
            throw new UnusableInputException(
                $"{File.Name}, {Field.DeclarationNumber}", "declaration numbers must be text or whole numbers",
                "the column is of single precision, which keeps seven digits", "load it as text, such as by dataTypes of LoadCsv");
        }
    }

    private void ReadRows(int from, int count, RecordBlock block)
    {
        Array.ForEach(_cells, cells => cells.Take(from, count));
        for (var row = 0; row < count; row++)
        {
            var cell = _cells[Header.Number][row];
            var text = CellText.Read(cell);
            if (!text.IsEmpty || !IsBlank(row))
            {
                TryAdd(cell, text, from + row + 1, block);
            }
        }

        for (var t = 0; t < Header.Texts.Count; t++)
        {
            ReadTexts(_cells[Header.Texts[t].Column], from, block, t);
        }

        for (var s = 0; s < Header.Stamps.Count; s++)
        {
            ReadStamps(Header.Stamps[s], from, block, s);
        }
    }

    private void ReadTexts(FrameCells cells, int from, RecordBlock block, int t)
    {
        var codes = TextCodes[t];
        for (var i = 0; i < block.Count; i++)
        {
            block.Texts[t][i] = codes.CodeOf(CellText.Read(cells[block.Rows[i] - from - 1]));
        }
    }

    private void ReadStamps(StampColumn column, int from, RecordBlock block, int s)
    {
        for (var i = 0; i < block.Count; i++)
        {
            var row = block.Rows[i] - from - 1;
            if (column.TimeColumn < 0)
            {
                AddStamp(_cells[column.Column][row], block, s, i);
            }
            else
            {
                AddStamp(column.Column < 0 ? default : _cells[column.Column][row], _cells[column.TimeColumn][row], block, s, i);
            }
        }
    }

    private bool IsBlank(int row) => Array.TrueForAll(_cells, cells => cells[row] is { Kind: CellKind.Text } cell && cell.Text.Trim().IsEmpty);
}
