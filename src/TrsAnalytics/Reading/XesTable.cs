using System.Xml;

namespace TrsAnalytics;

/// <summary>An XES event log (IEEE 1849), one row an event. The rows' numbers are the lines of the events.</summary>
/// <remarks>
/// The first row names the columns: the declaration number (the trace's <c>concept:name</c>), the event, its timestamp,
/// the text fields of a study, and every other attribute of traces and events. An event's own attribute stands before that of its trace.
/// As the standard has it, a trace's attributes come before its events.
/// </remarks>
internal sealed class XesTable : TableReader
{
    private const int Number = 0;
    private const int Event = 1;
    private const int Timestamp = 2;

    private static readonly string[] Fixed = [Field.DeclarationNumber, Field.Event, Field.Timestamp, .. Field.Texts];

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
    private readonly string[] _columns;
    private readonly Dictionary<string, int> _places;
    private readonly string?[] _ofTrace;
    private readonly string?[] _ofEvent;

    private bool _headerGiven;
    private bool _inTrace;
    private bool _inEvent;
    private bool _eventGiven;
    private int _row;

    private XesTable(XmlReader xml, Stream text, Stream file, string name, IEnumerable<string> attributes)
    {
        string[] others = [.. attributes.Where(key => !Fixed.Contains(key))];
        _columns = [.. Fixed.Where((field, at) => at <= Timestamp || !Array.Exists(others, key => HeaderText.Fold(key) == field)), .. others];
        _places = Enumerable.Range(Timestamp + 1, _columns.Length - Timestamp - 1).ToDictionary(at => _columns[at], StringComparer.Ordinal);
        (_ofTrace, _ofEvent) = (new string?[_columns.Length], new string?[_columns.Length]);
        _xml = xml;
        _text = text;
        _file = file;
        _name = name;
    }

    /// <inheritdoc/>
    public override int Row => _row;

    /// <inheritdoc/>
    public override int CellCount => _columns.Length;

    /// <inheritdoc/>
    public override double Progress => _file.Length == 0 ? 1 : Math.Min(1, (double)_file.Position / _file.Length);

    private int Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>Opens a log; takes over both streams.</summary>
    /// <param name="text">The XML.</param>
    /// <param name="file">The file it comes from: the same stream, or the compressed one.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="again">The XML once more: its attributes are to be known before its rows.</param>
    /// <exception cref="UnusableInputException">It is no XML.</exception>
    public static XesTable Open(Stream text, Stream file, string name, Func<Stream> again)
    {
        try
        {
            return new XesTable(XmlReader.Create(new LimitedMarkup(text, name), Settings), text, file, name, XesAttributes.Of(new LimitedMarkup(again(), name), Settings));
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
            _columns.CopyTo(_ofEvent, 0);
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
        if (column >= _columns.Length)
        {
            return default;
        }

        return column == Timestamp && _row > 0 ? XesTimestamp.Of(_ofEvent[column] ?? "") : Cell.OfText(_ofEvent[column] ?? _ofTrace[column]);
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
                Array.Clear(_ofTrace);
                Array.Clear(_ofEvent);
                break;
            case 2 when _inTrace && _xml.LocalName == "event":
                _inEvent = true;
                _row = Line;
                Array.Clear(_ofEvent);
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
        var column = key == XesAttributes.Name ? Number : PlaceOf(key);
        if (column < 0)
        {
            return;
        }

        if (_eventGiven && (column == Number || Fixed.Contains(key)))
        {
            throw new UnusableInputException(
                $"{_name}, line {Line}", "the attributes of a trace must stand before its events", "one stands behind them", "export it as XES (IEEE 1849)");
        }

        _ofTrace[column] = value;
    }

    private void KeepOfEvent(string? key, string? value)
    {
        var column = key == XesAttributes.Name ? Event : key == XesAttributes.Time ? Timestamp : PlaceOf(key);
        if (column >= 0 && value is not null)
        {
            _ofEvent[column] = value;
        }
    }

    private int PlaceOf(string? key) => key is not null && _places.TryGetValue(key, out var place) ? place : -1;
}
