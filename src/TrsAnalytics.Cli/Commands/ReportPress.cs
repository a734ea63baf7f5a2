namespace TrsAnalytics.Cli;

/// <summary>Writes reports into a folder, and says where each is. One browser prints all of them.</summary>
/// <param name="place">The folder; for a single report also the file itself.</param>
/// <param name="cancel">Ends the printing.</param>
internal sealed class ReportPress(string place, CancellationToken cancel) : IAsyncDisposable
{
    private readonly ReportPrinter _printer = new();

    /// <summary>Writes a report in every language and format asked for.</summary>
    public async Task WriteAsync(Report report, Language[] languages, string[] formats)
    {
        var isSingle = languages.Length * formats.Length == 1;
        foreach (var language in languages)
        {
            foreach (var format in formats)
            {
                var file = isSingle && IsFile(format) ? place : Path.Combine(place, $"{report.Id}-{CodeOf(language)}.{format}");
                await WriteAsync(report, file, language, format);
                Console.WriteLine(VisibleText.Of(file));
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _printer.DisposeAsync();

    private async Task WriteAsync(Report report, string file, Language language, string format)
    {
        cancel.ThrowIfCancellationRequested();
        switch (format)
        {
            case "pdf":
                await _printer.SavePdfAsync(report, file, language, cancel);
                break;
            case "html":
                report.SaveHtml(file, language);
                break;
            case "xlsx":
                report.SaveExcel(file, language);
                break;
            default:
                report.SaveJson(file, language);
                break;
        }
    }

    private bool IsFile(string format) => Path.GetExtension(place) == $".{format}" || (File.Exists(place) && !Directory.Exists(place));

    private static string CodeOf(Language language) => language == Language.Vietnamese ? "vi" : "en";
}
