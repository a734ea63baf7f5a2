using System.Xml;

namespace TrsAnalytics;

/// <summary>An XES event log (IEEE 1849), one row an event. The rows' numbers are the lines of the events.</summary>
/// <remarks>
/// The first row names the columns: the declaration number (the trace's <c>concept:name</c>), the event, its timestamp,
/// and text fields that a trace may carry under the field names of a study. As the standard has it, a trace's attributes come before its events.
/// </remarks>
internal sealed class XesTable : TableReader
{
    private const int Number = 0;
    private const int Event = 1;
    private const int Timestamp = 2;

    private static readonly string[] Columns = [Field.DeclarationNumber, Field.Event, Field.Timestamp, .. Field.Texts];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, // no entities: they can expand without end or fetch other files
        XmlResolver = null,
        IgnoreWhitespace = true,
        IgnoreComments = true,
    };

    private readonly XmlReader _xml;
    private readonly Stream _text;
    private readonly Stream _file;
    private readonly string _name;
    private readonly string?[] _cells = new string?[Columns.Length];

    private bool _headerGiven;
    private bool _inTrace;
    private bool _inEvent;
    private bool _eventGiven;
    private int _row;

    private XesTable(XmlReader xml, Stream text, Stream file, string name)
    {
        _xml = xml;
        _text = text;
        _file = file;
        _name = name;
    }

    /// <inheritdoc/>
    public override int Row => _row;

    /// <inheritdoc/>
    public override int CellCount => Columns.Length;

    /// <inheritdoc/>
    public override double Progress => _file.Length == 0 ? 1 : Math.Min(1, (double)_file.Position / _file.Length);

    private int Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>Opens a log; takes over both streams.</summary>
    /// <param name="text">The XML.</param>
    /// <param name="file">The file it comes from: the same stream, or the compressed one.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="UnusableInputException">It is no XML.</exception>
    public static XesTable Open(Stream text, Stream file, string name)
    {
        try
        {
            return new XesTable(XmlReader.Create(new LimitedMarkup(text, name), Settings), text, file, name);
        }
        catch (Exception cause) when (cause is not UnusableInputException)
        {
            throw SourceStream.Fault(cause, name, "XES event log");
        }
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        if (!_headerGiven)
        {
            Columns.CopyTo(_cells, 0);
            return _headerGiven = true;
        }

        try
        {
            return ReadEvent();
        }
        catch (XmlException cause)
        {
            throw new UnusableInputException(
                $"{_name}, line {Math.Max(1, Math.Max(cause.LineNumber, Line))}",
                "the file must be well-formed XML without a document type and entities",
                "it is not",
                "export it again from the program it came from",
                cause);
        }
        catch (Exception cause) when (cause is not UnusableInputException)
        {
            throw SourceStream.Fault(cause, _name, "XES event log");
        }
    }

    /// <inheritdoc/>
    public override Cell GetCell(int column)
    {
        if (column >= _cells.Length)
        {
            return default;
        }

        return column == Timestamp && _row > 0 ? XesTimestamp.Of(_cells[column] ?? "") : Cell.OfText(_cells[column]);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml.Dispose();
        _text.Dispose();
        _file.Dispose();
    }

    private bool ReadEvent()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                Enter();
            }

            if (_inEvent && _xml.Depth == 2 && (_xml.NodeType == XmlNodeType.EndElement || _xml.IsEmptyElement))
            {
                _inEvent = false;
                return _eventGiven = true;
            }
        }

        return false;
    }

    private void Enter()
    {
        switch (_xml.Depth)
        {
            case 0 when _xml.LocalName != "log":
                throw new UnusableInputException(_name, "an XES file must begin with the element log", "it begins with another", "export it as XES (IEEE 1849)");
            case 1:
                _inTrace = _xml.LocalName == "trace";
                _eventGiven = false;
                Array.Clear(_cells);
                break;
            case 2 when _inTrace && _xml.LocalName == "event":
                _inEvent = true;
                _row = Line;
                _cells[Event] = _cells[Timestamp] = null;
                break;
            case 2 when _inTrace:
                KeepOfTrace(_xml.GetAttribute("key"), _xml.GetAttribute("value"));
                break;
            case 3 when _inEvent:
                KeepOfEvent(_xml.GetAttribute("key"), _xml.GetAttribute("value"));
                break;
        }
    }

    private void KeepOfTrace(string? key, string? value)
    {
        var column = key == "concept:name" ? Number : Array.IndexOf(Columns, key, Timestamp + 1);
        if (column < 0)
        {
            return;
        }

        if (_eventGiven)
        {
            throw new UnusableInputException(
                $"{_name}, line {Line}", "the attributes of a trace must stand before its events", "one stands behind them", "export it as XES (IEEE 1849)");
        }

        _cells[column] = value;
    }

    private void KeepOfEvent(string? key, string? value)
    {
        if (key == "concept:name")
        {
            _cells[Event] = value;
        }
        else if (key == "time:timestamp")
        {
            _cells[Timestamp] = value;
        }
    }
}
