using System.Text;

namespace TrsAnalytics;

/// <summary>How the value of a cell is shown in findings and lists: on one line, shortened, and without what only the office may know.</summary>
public static class ShownText
{
    private const int Longest = 40;
    private const int LongestNumber = 9;
    private const int LongestWords = 16;

    /// <summary>The text on one line, control characters escaped, with at most 40 characters.</summary>
    /// <param name="text">The text as written.</param>
    public static string Shown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = new StringBuilder();
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Escaped(rune));
        }

        return shown.ToString();
    }

    /// <summary>
    /// The value of a cell, as <see cref="Shown"/> shows it; of a long number, which may be a declaration's, and of long words, which may name
    /// a trader, the shape alone: 9 for a digit, A for a letter.
    /// </summary>
    /// <param name="text">The text as written.</param>
    public static string OfCell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayBeNumber(text) || MayBeName(text) ? Shape(text) : Shown(text);
    }

    /// <summary>The shape of a text that must not be shown: 9 for a digit, A for a letter, other signs as they are.</summary>
    /// <param name="text">The text as written.</param>
    public static string Shape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Shown(string.Concat(text.Select(c => char.IsDigit(c) ? '9' : char.IsLetter(c) ? 'A' : c)));
    }

    /// <summary>Whether more digits stand side by side than a stamp has, save a day and a time without signs between them.</summary>
    private static bool MayBeNumber(string text)
    {
        var digits = string.Concat(text.Where(char.IsDigit));
        var isAllDigits = text.Trim().All(c => char.IsDigit(c) || char.IsWhiteSpace(c));
        return isAllDigits && digits.Length > LongestNumber && !(digits.Length is 12 or 14 && (digits.StartsWith("20", StringComparison.Ordinal) || digits.StartsWith("199", StringComparison.Ordinal)));
    }

    /// <summary>Whether it is all words, and long.</summary>
    private static bool MayBeName(string text) => text.Trim() is { Length: > LongestWords } words && words.Count(char.IsLetter) * 2 > words.Length;

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when Rune.IsControl(rune) => $"\\u{rune.Value:x4}",
        _ => rune.ToString(),
    };
}
