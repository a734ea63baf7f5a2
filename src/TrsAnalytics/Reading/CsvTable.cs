using System.Text;
using Sylvan.Data.Csv;

namespace TrsAnalytics;

/// <summary>A CSV file. A row's number is the line it begins on, although quoted fields may hold line breaks.</summary>
internal sealed class CsvTable : TableReader
{
    /// <summary>The longest row, in characters: what a quote that is never closed may cost in memory.</summary>
    private const int LongestRow = 1 << 20;

    private const int MostCells = 12_000;

    private readonly FileStream _stream;
    private readonly string _name;
    private readonly CsvText _text;
    private readonly char _delimiter;
    private readonly long _length;

    private CsvDataReader? _reader;
    private bool _lax;
    private long _rows;
    private int _row;
    private int _nextRow = 1;

    private CsvTable(FileStream stream, string name, CsvText text, char delimiter)
    {
        _stream = stream;
        _name = name;
        _text = text;
        _delimiter = delimiter;
        _length = stream.Length;
    }

    /// <inheritdoc/>
    public override int Row => _row;

    /// <inheritdoc/>
    public override int CellCount => _reader?.RowFieldCount ?? 0;

    /// <inheritdoc/>
    public override double Progress => _length == 0 ? 1 : Math.Min(1, (double)_stream.Position / _length);

    /// <summary>Opens a CSV file; takes over the stream.</summary>
    /// <exception cref="UnusableInputException">It is not text.</exception>
    public static CsvTable Open(FileStream stream, string name, Func<string, bool> meansDeclarationNumber)
    {
        try
        {
            var text = CsvText.Of(stream, name);
            var delimiter = CsvDelimiter.Find(text.Head, meansDeclarationNumber);
            RefuseEndlessRow(text.Head, delimiter, name);
            return new CsvTable(stream, name, text, delimiter);
        }
        catch (IOException cause)
        {
            throw SourceStream.Fault(cause, name, "CSV file");
        }
    }

    /// <summary>The library underneath takes the square of their number for the cells of a file's first row.</summary>
    private static void RefuseEndlessRow(string head, char delimiter, string name)
    {
        var end = head.AsSpan().IndexOfAny('\r', '\n');
        if (head.AsSpan(0, end < 0 ? head.Length : end).Count(delimiter) >= MostCells)
        {
            throw new UnusableInputException(
                $"{name}, row 1", $"a row must have fewer than {MostCells} cells", "it has more", "look whether it is the right file, and what divides its cells");
        }
    }

    /// <summary>How every CSV file is cut into rows and fields.</summary>
    public static CsvDataReaderOptions Options(char delimiter, CsvStyle style) => new()
    {
        Delimiter = delimiter,
        CsvStyle = style,
        HasHeaders = false,
        ResultSetMode = ResultSetMode.SingleResult,
        Comment = '\uFFFF', // no character of any text, so that no row is a comment
        BufferSize = 1 << 16,
        MaxBufferSize = LongestRow,
    };

    /// <inheritdoc/>
    public override bool Read()
    {
        try
        {
            _reader ??= Restart(CsvStyle.Standard);
            if (!_reader.Read())
            {
                RefuseChangedFile();
                return false;
            }
        }
        catch (CsvInvalidCharacterException) when (!_lax)
        {
            SkipToHere();
            return Read();
        }
        catch (Exception cause) when (cause is not UnusableInputException)
        {
            throw Fault(cause);
        }

        CountLines();
        return true;
    }

    /// <inheritdoc/>
    public override Cell GetCell(int column) =>
        column < _reader!.RowFieldCount ? Cell.OfText(_reader.GetFieldSpan(column)) : default;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _reader?.Dispose();
        _stream.Dispose();
    }

    private CsvDataReader Restart(CsvStyle style)
    {
        _stream.Position = _text.Start;
        var text = new StreamReader(_stream, _text.Encoding, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        return CsvDataReader.Create(text, Options(_delimiter, style));
    }

    /// <summary>A misplaced quote stops the strict parser, which is twice as fast. The lax one takes over at the same row.</summary>
    private void SkipToHere()
    {
        _lax = true;
        try
        {
            _reader = Restart(CsvStyle.Lax);
            for (var row = 0L; row < _rows; row++)
            {
                _reader.Read();
            }
        }
        catch (Exception cause)
        {
            throw Fault(cause);
        }
    }

    private void CountLines()
    {
        var record = _reader!.GetRawRecordSpan();
        _rows++;
        _row = _nextRow;
        _nextRow += Math.Max(1, record.Count('\n'));
        if (_lax && record.TrimEnd("\r\n").Contains('\n') && record.Count('"') % 2 == 1)
        {
            throw new UnusableInputException(
                $"{_name}, row {_row}", "a quote that opens a field must be closed", "a field runs on over the next rows", "close or remove the quote in this row");
        }
    }

    private void RefuseChangedFile()
    {
        if (_stream.Position != _length)
        {
            throw new UnusableInputException(
                _name, "the file must stay as it is while it is read", $"it had {_length} bytes at first and {_stream.Position} at the end", "wait until it is written completely and try again");
        }
    }

    private UnusableInputException Fault(Exception cause) => cause switch
    {
        DecoderFallbackException => CsvText.NotText(_stream, _text.Encoding, _text.Start, _name, cause),
        CsvRecordTooLargeException => new(
            $"{_name}, row {_nextRow}", $"a row must be shorter than {LongestRow} characters", "it is longer", "look for a quote that is not closed, or for a file that is no table", cause),
        _ => SourceStream.Fault(cause, $"{_name}, row {_nextRow}", "CSV file"),
    };
}
