using Microsoft.DotNet.Interactive.Formatting;

namespace TrsAnalytics;

/// <summary>Teaches Microsoft.DotNet.Interactive.Formatting how results look, so that they do in every notebook that uses it.</summary>
public static class DisplayFormatters
{
    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Registers the formatters; further calls do nothing.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool RegisterAll()
    {
        foreach (var type in ResultTable.Types)
        {
            Formatter.Register(type, (value, writer) => writer.Write(TableHtml.Of(ResultTable.Of(value)!, Language)), MimeBundle.Html);
            Formatter.Register(type, (value, writer) => writer.Write(TableText.Of(ResultTable.Of(value)!, Language)), MimeBundle.PlainText);
        }

        Formatter.Register<Figure>((figure, writer) => writer.Write(FigureHtml.Of(figure, Language, DisplaySession.Current)), MimeBundle.Html);
        Formatter.Register<Figure>((figure, writer) => writer.Write($"{figure.Title.In(Language)}. {figure.Description.In(Language)}"), MimeBundle.PlainText);
        Formatter.Register<Report>((report, writer) => writer.Write(report.Title.In(Language)), MimeBundle.PlainText);
        Formatter.Register<ProgressBar>((bar, writer) => writer.Write(bar.ToHtml()), MimeBundle.Html);
        Formatter.Register<ProgressBar>((bar, writer) => writer.Write(bar.ToString()), MimeBundle.PlainText);
        return true;
    }

    private static Language Language => DisplaySession.Current.Language;
}
