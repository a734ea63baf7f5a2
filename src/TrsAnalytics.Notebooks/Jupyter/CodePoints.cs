namespace TrsAnalytics;

/// <summary>Jupyter counts the characters of a cell in code points, .NET in UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 index of a code point; the end of the text for one beyond.</summary>
    public static int ToIndex(string text, int points)
    {
        var index = 0;
        for (; points > 0 && index < text.Length; points--)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 2 : 1;
        }

        return index;
    }

    /// <summary>The code points before a UTF-16 index.</summary>
    public static int Count(string text, int index) => index - text.Take(index).Count(char.IsLowSurrogate);
}
