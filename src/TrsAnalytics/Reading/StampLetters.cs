namespace TrsAnalytics;

/// <summary>Writes the text of a stamp in few letters: small ones without marks, plain digits and signs, single blanks.</summary>
internal static class StampLetters
{
    /// <summary>No stamp is longer.</summary>
    public const int Longest = 80;

    /// <summary>What full-width forms of ASCII are more than ASCII.</summary>
    private const int FullWidth = 0xFEE0;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="folded">Takes <see cref="Longest"/> characters.</param>
    /// <param name="length">How many of them it is.</param>
    /// <returns>False where the text is too long to be a stamp.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        length = 0;
        if (text.Length > Longest)
        {
            return false;
        }

        foreach (var character in text.Trim())
        {
            if (IsUnseen(character))
            {
                continue;
            }

            var plain = Plain(character);
            if (plain == '\0')
            {
                return TryFoldMarks(text, folded, out length);
            }

            if (plain != ' ' || (length > 0 && folded[length - 1] != ' '))
            {
                folded[length++] = plain;
            }
        }

        if (length > 0 && folded[length - 1] == ' ')
        {
            length--;
        }

        return true;
    }

    /// <summary>Letters with marks lose them: <c>ngày</c> is written in several ways, and without them, too.</summary>
    private static bool TryFoldMarks(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        length = 0;
        var bare = ComposedText.Bare(text.ToString());
        foreach (var character in bare)
        {
            if (Plain(character) == '\0')
            {
                return false;
            }
        }

        return TryFold(bare, folded, out length);
    }

    /// <summary>A character that only programs see, such as the marks of direction that Windows puts around dates.</summary>
    private static bool IsUnseen(char character) =>
        character is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';

    /// <summary>The plain form of a character, or NUL where only taking it apart would give one.</summary>
    private static char Plain(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character + ('a' - 'A')),
        > ' ' and <= '~' => character,
        _ when char.IsWhiteSpace(character) => ' ',
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(character - FullWidth)),
        (>= '\u2010' and <= '\u2013') or '\u2212' => '-',
        '\u2019' or '\u2032' => '\'',
        _ => '\0',
    };
}
