namespace TrsAnalytics;

/// <summary>Texts and the small numbers that stand for them; 0 is not recorded.</summary>
internal sealed class TextCodes
{
    private readonly Dictionary<string, int> _codes = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _texts = [""];
    private int _last;

    public TextCodes() => _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _texts.Count;

    public string this[int code] => _texts[code];

    public int CodeOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        // Rows of one office, one day, one procedure follow each other.
        if (text.SequenceEqual(_texts[_last]))
        {
            return _last;
        }

        if (!_lookup.TryGetValue(text, out var code))
        {
            code = _texts.Count;
            var added = text.ToString();
            _texts.Add(added);
            _codes.Add(added, code);
        }

        _last = code;
        return code;
    }
}
