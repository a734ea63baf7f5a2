namespace TrsAnalytics;

/// <summary>Texts and the small numbers that stand for them; 0 is not recorded.</summary>
/// <remarks>For one thread: it remembers the texts it met.</remarks>
internal sealed class TextCodes
{
    private const int Remembered = 1 << 11;

    private readonly Dictionary<string, int> _codes = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _texts = [""];

    /// <summary>The texts met lately: a place is found without hashing a whole text, and most texts of a study are few.</summary>
    private readonly int[] _lately = new int[Remembered];

    private readonly KeptTexts? _kept;

    /// <summary>None yet.</summary>
    /// <param name="kept">Counts the texts of a file that are kept; null where they are kept already.</param>
    public TextCodes(KeptTexts? kept = null)
    {
        _kept = kept;
        _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _texts.Count;

    public string this[int code] => _texts[code];

    public int CodeOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        ref var lately = ref _lately[PlaceOf(text)];
        if (!text.SequenceEqual(_texts[lately]))
        {
            lately = Find(text);
        }

        return lately;
    }

    private int Find(ReadOnlySpan<char> text)
    {
        if (!_lookup.TryGetValue(text, out var code))
        {
            _kept?.Add(text.Length);
            code = _texts.Count;
            var added = text.ToString();
            _texts.Add(added);
            _codes.Add(added, code);
        }

        return code;
    }

    /// <summary>Codes differ at their ends, mostly in digits.</summary>
    private static int PlaceOf(ReadOnlySpan<char> text)
    {
        var (first, last) = (text[0], text[^1]);
        var (third, second) = (text[^Math.Min(text.Length, 3)], text[^Math.Min(text.Length, 2)]);
        return (first + (last * 31) + (second * 311) + (third * 3109)) & (Remembered - 1);
    }
}
