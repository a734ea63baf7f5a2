using System.Globalization;
using System.Text;

namespace TrsAnalytics;

/// <summary>The style sheet and the script of a page, with what a report writes into the margins of its paper.</summary>
internal static class PageStyle
{
    private static readonly string Sheet = Resource("report.css");

    /// <summary>Fits the tables, draws the charts, and promises <c>window.reportReady</c>.</summary>
    public static string Script { get; } = Resource("report.js");

    /// <summary>The style sheet of a report. The margin boxes are on every page, so the synthetic mark is too.</summary>
    public static string Of(Report report, Language language) =>
        $$"""
        {{Sheet}}
        @page {
          @top-left { content: {{Quoted(report.Title.In(language))}}; }
          @top-right { content: {{Quoted(report.IsSynthetic ? MeasurementPlan.SyntheticNotice : "")}}; }
          @bottom-left { content: {{Quoted($"{Words.AsOf.In(language)} {Words.Date(report.Date, language)}")}}; }
          @bottom-right { content: {{Quoted(Words.Page.In(language) + " ")}} counter(page) " / " counter(pages); }
        }
        @page :first { @top-left { content: ""; } @bottom-left { content: ""; } }
        """;

    /// <summary>A string of CSS that can end neither itself nor the style element.</summary>
    private static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = char.IsControl(letter) || letter is '"' or '\\' or '<'
                ? css.Append(CultureInfo.InvariantCulture, $"\\{(int)letter:x} ")
                : css.Append(letter);
        }

        return css.Append('"').ToString();
    }

    private static string Resource(string name)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream($"TrsAnalytics.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
