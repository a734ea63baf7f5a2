using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace TrsAnalytics;

/// <summary>What cells call to show values. Its members need no name before them.</summary>
public static class CellDisplay
{
    private const string PlotlyJson = "application/vnd.plotly.v1+json";
    private const string Csv = "text/csv";
    private const int MostCsvRows = 200;

    /// <summary>The language of tables and figures of the notebook; English unless it is set.</summary>
    public static Language DisplayLanguage
    {
        get => DisplaySession.Current.Language;
        set => DisplaySession.Current.Language = value;
    }

    /// <summary>Shows a value under the cell, while the cell runs on. In lower case, as in other C# notebooks.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What was shown, to be replaced later.</returns>
    public static DisplayedValue display(object? value)
    {
        var (output, id) = (CellConsole.Current, Guid.NewGuid().ToString("N"));
        output?.Display(Format(value), id);
        return new(output, id);
    }

    /// <summary>Shows a bar that updates in place: <c>Measurement.Read(study, progress())</c>.</summary>
    public static ProgressBar progress() => new();

    /// <summary>A value in the formats that notebooks show.</summary>
    internal static MimeBundle Format(object? value)
    {
        if (value is null)
        {
            return MimeBundle.Of((MimeBundle.PlainText, "null"));
        }

        DisplayFormatters.Register();
        (string, string) plain = (MimeBundle.PlainText, value as string ?? value.ToDisplayString(MimeBundle.PlainText));
        return value switch
        {
            MimeBundle bundle => bundle,
            string or IFormattable or bool => MimeBundle.Of(plain),
            not DataFrame when ResultTable.Of(value) is { Rows.Length: <= MostCsvRows } table => MimeBundle.Of(plain, Html(value), (Csv, table.ToCsv(DisplayLanguage))),
            Figure figure => MimeBundle.Of(plain, Html(value), (PlotlyJson, FigureJson.Of(figure, DisplayLanguage))),
            _ => MimeBundle.Of(plain, Html(value)),
        };
    }

    private static (string Mime, string Content) Html(object value) => (MimeBundle.Html, value.ToDisplayString(MimeBundle.Html));
}
