using Parquet;
using Parquet.Schema;

namespace TrsAnalytics;

/// <summary>A Parquet file, read one row group at a time. The first row names the columns; a row's number is that of the data row.</summary>
/// <remarks>Nested and repeated columns are left out: a declaration has one value a column.</remarks>
internal sealed class ParquetTable : TableReader
{
    private readonly ParquetReader _reader;
    private readonly Stream _stream;
    private readonly string _name;
    private readonly DataField[] _fields;
    private readonly long _rowCount;

    private Func<int, Cell>[] _cells;
    private long _expanded;
    private int _group;
    private int _rowsOfGroup;
    private int _rowInGroup = -1;
    private int _row = -1;

    private ParquetTable(ParquetReader reader, Stream stream, string name)
    {
        _reader = reader;
        _stream = stream;
        _name = name;
        _fields = [.. reader.Schema.DataFields.Where(field => field is { Path.Length: 1, MaxRepetitionLevel: 0 })];
        _cells = [.. _fields.Select(field => (Func<int, Cell>)(_ => Cell.OfText(field.Name)))];
        _rowCount = reader.RowGroups.Sum(group => group.RowCount);
    }

    /// <inheritdoc/>
    public override int Row => _row;

    /// <inheritdoc/>
    public override int CellCount => _fields.Length;

    /// <inheritdoc/>
    public override double Progress => _rowCount == 0 ? 1 : Math.Min(1, (double)_row / _rowCount);

    /// <summary>Opens a file; takes over the stream.</summary>
    /// <exception cref="UnusableInputException">It is no Parquet file.</exception>
    public static ParquetTable Open(Stream stream, string name)
    {
        try
        {
            return new ParquetTable(Wait(() => ParquetReader.CreateAsync(stream)), stream, name);
        }
        catch (Exception cause) when (cause is not UnusableInputException)
        {
            throw SourceStream.Fault(cause, name, "Parquet file");
        }
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        try
        {
            _row++;
            if (_row == 0)
            {
                return true;
            }

            _rowInGroup++;
            while (_rowInGroup >= _rowsOfGroup)
            {
                if (_group == _reader.RowGroupCount)
                {
                    return false;
                }

                ReadGroup();
            }

            return true;
        }
        catch (Exception cause) when (cause is not UnusableInputException)
        {
            throw SourceStream.Fault(cause, $"{_name}, row {_row}", "Parquet file");
        }
    }

    /// <inheritdoc/>
    public override Cell GetCell(int column) => column < _cells.Length ? _cells[column](_rowInGroup) : default;

    /// <inheritdoc/>
    public override void Dispose()
    {
        Wait(async () =>
        {
            await _reader.DisposeAsync();
            return true;
        });
        _stream.Dispose();
    }

    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();

    private void ReadGroup()
    {
        var (index, name) = (_group, $"{_name}, row group {_group + 1}");
        using var group = _reader.OpenRowGroupReader(_group++);
        DecodingLimits.CheckGroup(group.RowCount, _fields.Length, name);
        CheckBytes(index, name);
        _cells = []; // before the next are read
        _rowsOfGroup = (int)group.RowCount;
        _rowInGroup = 0;
        _cells = [.. _fields.Select(field =>
        {
            using var column = Wait(() => group.ReadRawColumnDataBaseAsync(field).AsTask());
            return ParquetColumn.Cells(field, column, _rowsOfGroup, $"{name}, {field.Name}");
        })];
    }

    /// <summary>What the file states of its columns: one is expanded at a time, and all of them together must not be a bomb.</summary>
    private void CheckBytes(int group, string name)
    {
        var sizes = (_reader.Metadata?.RowGroups[group].Columns ?? []).ConvertAll(column => column.MetaData?.TotalUncompressedSize ?? 0);
        _expanded += sizes.Sum(size => Math.Max(0, size));
        DecodingLimits.CheckExpansion(_expanded, _stream.Length, name);
        DecodingLimits.CheckAtOnce(sizes.DefaultIfEmpty().Max(), name);
    }
}
