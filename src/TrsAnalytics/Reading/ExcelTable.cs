using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace TrsAnalytics;

/// <summary>A sheet of an Excel workbook (.xlsx, .xls).</summary>
/// <remarks>
/// A merged cell's value stands in its top left cell only, with one exception: a header merged over several rows is one row,
/// the lowest text of each column names it, and the one above that is its group. A cell with an Excel error such as #N/A is empty: the library underneath gives no value for it.
/// </remarks>
internal sealed class ExcelTable : TableReader
{
    private const int MostRows = 1 << 20;
    private const int MostColumns = 1 << 14;

    /// <summary>A single cell in the last corner makes billions of empty ones before it, and each is looked at.</summary>
    private const long MostCells = 1L << 30;

    private readonly IExcelDataReader _reader;
    private readonly string _name;
    private readonly Func<string, bool> _meansDeclarationNumber;

    private bool _headerFound;
    private string[]? _header;
    private string[]? _groups;
    private int _row;

    static ExcelTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // code pages of .xls

    private ExcelTable(IExcelDataReader reader, string name, bool from1904, Func<string, bool> meansDeclarationNumber)
    {
        CountsFrom1904 = from1904;
        _reader = reader;
        _name = name;
        _meansDeclarationNumber = meansDeclarationNumber;
    }

    /// <inheritdoc/>
    public override int Row => _row;

    /// <inheritdoc/>
    public override int CellCount => _reader.FieldCount;

    /// <inheritdoc/>
    public override double Progress => _reader.RowCount == 0 ? 1 : Math.Min(1, (double)_row / _reader.RowCount);

    /// <inheritdoc/>
    public override bool CountsFrom1904 { get; }

    /// <summary>Opens a sheet; takes over the stream.</summary>
    /// <exception cref="UnusableInputException">The workbook cannot be read, or has no such sheet.</exception>
    public static ExcelTable Open(Stream stream, string name, string? sheet, Func<string, bool> meansDeclarationNumber)
    {
        try
        {
            var from1904 = false;
            if (stream.ReadByte() == 'P')
            {
                WorkbookLimits.Check(stream, name);
                from1904 = ExcelEpoch.IsOf1904(stream);
            }

            stream.Position = 0;
            var reader = ExcelReaderFactory.CreateReader(stream);
            ExcelSheet.MoveTo(reader, sheet, name);
            RefuseImpossibleSize(reader, name);
            return new ExcelTable(reader, name, from1904, meansDeclarationNumber);
        }
        catch (InvalidPasswordException cause)
        {
            throw new UnusableInputException(name, "a workbook must open without a password", "it asks for one", "save it without a password", cause);
        }
        catch (HeaderException cause)
        {
            throw new UnusableInputException(
                name, "the file must be an Excel workbook", "it does not begin like one", "open it in Excel and save it as .xlsx; rename it to .csv if it is plain text", cause);
        }
        catch (Exception cause) when (cause is not UnusableInputException)
        {
            throw SourceStream.Fault(cause, name, "Excel workbook");
        }
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        try
        {
            _header = _groups = null;
            if (!_reader.Read())
            {
                return false;
            }

            _row = _reader.Depth + 1;
            if (!_headerFound && HeaderColumn() is { } column)
            {
                _headerFound = true;
                _header = ReadHeader(rowsBelow: RowsMergedBelow(column));
            }

            return true;
        }
        catch (Exception cause)
        {
            throw SourceStream.Fault(cause, $"{_name}, row {_row + 1}", "Excel workbook");
        }
    }

    /// <inheritdoc/>
    public override Cell GetCell(int column)
    {
        if (column >= _reader.FieldCount)
        {
            return default;
        }

        return _header is null ? ExcelCell.Of(_reader, column) : Cell.OfText(_header[column]);
    }

    /// <inheritdoc/>
    public override string GetHeaderGroup(int column) => _groups is not null && column < _groups.Length ? _groups[column] : "";

    /// <inheritdoc/>
    public override void Dispose() => _reader.Dispose();

    private static void RefuseImpossibleSize(IExcelDataReader reader, string name)
    {
        if (reader.RowCount > MostRows || reader.FieldCount > MostColumns || (long)reader.RowCount * reader.FieldCount > MostCells)
        {
            throw new UnusableInputException(
                name, $"a sheet must have at most {MostRows} rows, {MostColumns} columns and {MostCells} cells",
                $"it has {reader.RowCount} rows and {reader.FieldCount} columns", "delete the empty rows and columns beside the table, and save it again in Excel");
        }
    }

    private int? HeaderColumn()
    {
        for (var column = 0; column < _reader.FieldCount; column++)
        {
            if (_reader.GetValue(column) is string text && _meansDeclarationNumber(text))
            {
                return column;
            }
        }

        return null;
    }

    private int RowsMergedBelow(int column) => (_reader.MergeCells ?? [])
        .Where(range => range.FromColumn == column && range.FromRow == _reader.Depth)
        .Select(range => range.ToRow - range.FromRow)
        .FirstOrDefault();

    /// <summary>The lowest text of each column; what stands above it in a cell that spans several is its group.</summary>
    private string[] ReadHeader(int rowsBelow)
    {
        var header = Array.ConvertAll(new string[_reader.FieldCount], _ => "");
        var groups = (string[])header.Clone();
        for (var row = 0; row == 0 || (row <= rowsBelow && _reader.Read()); row++)
        {
            for (var column = 0; column < header.Length; column++)
            {
                var text = ExcelCell.Of(_reader, column).Text;
                if (!text.IsWhiteSpace())
                {
                    groups[column] = header[column];
                    header[column] = text.ToString();
                    SpreadToTheRight(header, column);
                }
            }
        }

        _groups = groups;
        return header;
    }

    /// <summary>The text of a merged cell stands in its first column only, and speaks for all of them.</summary>
    private void SpreadToTheRight(string[] header, int column)
    {
        var last = (_reader.MergeCells ?? []).Where(range => range.FromColumn == column && range.FromRow == _reader.Depth).Select(range => range.ToColumn).FirstOrDefault();
        for (var other = column + 1; other <= last && other < header.Length; other++)
        {
            header[other] = header[column];
        }
    }
}
