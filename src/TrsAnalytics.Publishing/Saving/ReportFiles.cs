using System.Text;

namespace TrsAnalytics;

/// <summary>Saves reports and tables. Files are written whole or not at all; folders are made where they are missing.</summary>
public static class ReportFiles
{
    /// <summary>Saves a report as PDF with a browser started for it; for several reports use one <see cref="ReportPrinter"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="UnusableInputException">No browser prints it, or the file cannot be written.</exception>
    public static void SavePdf(this Report report, string path, Language language) =>
        Task.Run(() => SavePdfAsync(report, path, language)).GetAwaiter().GetResult();

    /// <summary>Saves a report as one self-contained HTML page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveHtml(this Report report, string path, Language language) =>
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(report.ToHtml(language))));

    /// <summary>Saves a report as JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The language of its words.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveJson(this Report report, string path, Language language) =>
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(report.ToJson(language))));

    /// <summary>Saves everything of a result as JSON.</summary>
    /// <param name="result">The result.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveJson(this IResult result, string path) => AtomicFile.Write(path, result.WriteJson);

    /// <summary>Saves a report as a workbook: a sheet about it, and one for each table.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveExcel(this Report report, string path, Language language) =>
        AtomicFile.Write(path, stream => Workbook.Write(report, language, stream));

    /// <summary>Saves a table as a workbook of one sheet and a sheet with its notes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The language of its words.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveExcel(this Table table, string path, Language language) =>
        AtomicFile.Write(path, stream => Workbook.Write(table, language, stream));

    /// <summary>
    /// Saves what was found in the data as a workbook with filters: findings, each of them with its cell, what they may change, columns, completeness, and copies of the
    /// faulty rows to mend and hand in again. It holds numbers and traders: it is the office's own file.
    /// </summary>
    /// <param name="measurement">What was checked; its files are read again.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The language of its words.</param>
    /// <exception cref="UnusableInputException">The file cannot be written, or a file of the study cannot be read again.</exception>
    public static void SaveCheck(this Measurement measurement, string path, Language language)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        AtomicFile.Write(path, stream => Workbook.Write(measurement, language, stream));
    }

    /// <summary>Saves a table as CSV in UTF-8 with a byte order mark, without which Excel garbles Vietnamese.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">The language of its words.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void SaveCsv(this Table table, string path, Language language) =>
        AtomicFile.Write(path, stream => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table.ToCsv(language))]));

    private static async Task SavePdfAsync(Report report, string path, Language language)
    {
        await using var printer = new ReportPrinter();
        await printer.SavePdfAsync(report, path, language);
    }
}
