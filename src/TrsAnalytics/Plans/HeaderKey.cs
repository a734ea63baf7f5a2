namespace TrsAnalytics;

/// <summary>What two headers share that a person reads as the same words: small letters without marks and digits, nothing else.</summary>
/// <remarks><c>Số tờ khai</c>, <c>SO_TO_KHAI</c> and <c>SoToKhai</c> have one key.</remarks>
internal static class HeaderKey
{
    /// <summary>The key of a header.</summary>
    public static string Of(string header) =>
        string.Concat(ComposedText.Bare(header).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The keys to look a header up by, in this order: as it stands, without what stands in brackets, without a number before it.</summary>
    public static IEnumerable<string> AllOf(string header)
    {
        yield return Of(header);
        var unbracketed = WithoutBrackets(header);
        if (unbracketed.Length < header.Length)
        {
            yield return Of(unbracketed);
        }

        var unnumbered = unbracketed.AsSpan().TrimStart(" 0123456789.)-*").ToString();
        if (unnumbered.Length < unbracketed.Length)
        {
            yield return Of(unnumbered);
        }
    }

    private static string WithoutBrackets(string header)
    {
        var (kept, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var character in header)
        {
            depth += character is '(' or '[' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(character);
            }

            depth -= character is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }
}
