using System.Buffers;
using System.Text;

namespace TrsAnalytics;

/// <summary>Text that came from files or arguments, as it may be shown: no sign of it does anything to a terminal, and none is without end.</summary>
internal static class VisibleText
{
    /// <summary>The longest word of a file or an argument that a message repeats.</summary>
    public const int LongestQuote = 200;

    /// <summary>The longest text of a cell that is printed, and the longest word of it, which makes its column as wide; machines get it whole.</summary>
    private const int LongestCell = 2000;
    private const int LongestWord = 60;

    private const char Pictures = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char NoPicture = '\uFFFD';

    /// <summary>Signs that command a terminal (C0, C1), and those that turn the direction of writing, break a line or hide: what follows would read as something else.</summary>
    private static readonly SearchValues<char> Commands = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code),
        '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF',
    ]);

    /// <summary>The text with pictures of such signs in their place, on one line.</summary>
    public static string Of(string text) => Shown(text, keepsLines: false);

    /// <summary>The text with pictures of such signs in their place; it keeps its lines.</summary>
    public static string Lines(string text) => Shown(text, keepsLines: true);

    /// <summary>The text of a cell of a printed table.</summary>
    public static string Cell(string text)
    {
        var shown = Short(Lines(text), LongestCell);
        return shown.Length <= LongestWord ? shown : string.Join('\n', shown.Split('\n').Select(WithShortWords));
    }

    /// <summary>The text, or so much of its beginning and its end as fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters, at least three.</param>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var (start, end) = ((most - 1) * 2 / 3, (most - 1) / 3);
        start -= char.IsHighSurrogate(text[start - 1]) ? 1 : 0;
        end -= end > 0 && char.IsLowSurrogate(text[^end]) ? 1 : 0;
        return $"{text[..start]}…{text[^end..]}";
    }

    private static string WithShortWords(string line) => string.Join(' ', line.Split(' ').Select(word => Short(word, LongestWord)));

    private static string Shown(string text, bool keepsLines)
    {
        var span = text.AsSpan();
        if (!span.ContainsAny(Commands) && !span.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(rune is { IsBmp: true, Value: var code } ? Shown((char)code, keepsLines) : rune.ToString());
        }

        return keepsLines ? shown.Replace($"{(char)(Pictures + '\r')}\n", "\n").ToString() : shown.ToString();
    }

    private static string Shown(char sign, bool keepsLines) =>
        !Commands.Contains(sign) || (keepsLines && sign is '\n' or '\t') ? sign.ToString()
        : sign < ' ' ? ((char)(Pictures + sign)).ToString()
        : (sign == '\u007F' ? PictureOfDelete : NoPicture).ToString();
}
