namespace TrsAnalytics;

/// <summary>How header texts are compared.</summary>
public static class HeaderText
{
    /// <summary>A header after Unicode NFC, trimming, folding of white space and lower-casing; two headers that fold alike are the same.</summary>
    public static string Fold(string header) =>
        string.Join(' ', ComposedText.Of(header).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
