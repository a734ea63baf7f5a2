namespace TrsAnalytics;

/// <summary>The formatters of results, as Microsoft.DotNet.Interactive.Formatting finds them by the attribute on their types.</summary>
public sealed class FormatterSource
{
    /// <summary>One formatter a format.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new ResultFormatter(MimeBundle.Html), new ResultFormatter(MimeBundle.PlainText)];
}
