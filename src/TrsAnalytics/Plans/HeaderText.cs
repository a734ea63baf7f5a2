using System.Text;

namespace TrsAnalytics;

/// <summary>How header texts are compared.</summary>
public static class HeaderText
{
    /// <summary>A header after Unicode NFC, trimming, folding of white space and lower-casing; two headers that fold alike are the same.</summary>
    public static string Fold(string header)
    {
        var composed = header.Normalize(NormalizationForm.FormC);
        return string.Join(' ', composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }
}
