using Microsoft.DotNet.Interactive.Formatting;

namespace TrsAnalytics;

/// <summary>What cells call to show values.</summary>
public static class CellDisplay
{
    /// <summary>A value in the formats that notebooks show.</summary>
    internal static MimeBundle Format(object value) => MimeBundle.Of(
        (MimeBundle.PlainText, value.ToDisplayString(MimeBundle.PlainText)),
        (MimeBundle.Html, value.ToDisplayString(MimeBundle.Html)));
}
