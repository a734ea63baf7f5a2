namespace TrsAnalytics;

/// <summary>Writes results in one format. Its members have the names that Microsoft.DotNet.Interactive.Formatting looks for.</summary>
/// <param name="mimeType">HTML or plain text.</param>
public sealed class ResultFormatter(string mimeType)
{
    /// <summary>The format.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a result.</summary>
    /// <param name="instance">The result.</param>
    /// <param name="writer">Where it is written to.</param>
    /// <returns>Whether it is one.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(writer);
        var session = DisplaySession.Current;
        var (language, isHtml) = (session.Language, MimeType == MimeBundle.Html);
        var text = instance switch
        {
            Figure figure => isHtml ? FigureHtml.Of(figure, language, session) : $"{figure.Title.In(language)}. {figure.Description.In(language)}",
            ProgressBar bar => isHtml ? bar.ToHtml() : bar.ToString(),
            _ when ResultTable.Of(instance) is { } table => isHtml ? TableHtml.Of(table, language) : TableText.Of(table, language),
            _ => null,
        };
        writer.Write(text);
        return text is not null;
    }
}
