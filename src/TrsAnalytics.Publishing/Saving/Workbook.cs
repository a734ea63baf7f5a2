using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace TrsAnalytics;

/// <summary>
/// Writes tables as a workbook: a sheet that says what they are, then one for each table, with its head frozen. Numbers are numbers
/// with the format of their column, text stays text (a leading = is no formula), and a cell without a number holds the reason.
/// </summary>
internal static class Workbook
{
    /// <summary>The workbook of a report.</summary>
    public static void Write(Report report, Language language, Stream stream)
    {
        IEnumerable<(string, string)> about =
        [
            .. report.IsSynthetic ? [(MeasurementPlan.SyntheticNotice, "")] : Array.Empty<(string, string)>(),
            (Words.AsOf.In(language), Words.Date(report.Date, language)),
            .. report.Definition.Select(row => (row.Name.In(language), row.Value.In(language))),
        ];
        Table[] tables = [.. report.Sections.SelectMany(section => section.Blocks).OfType<Table>()];
        Write(report.Title.In(language), report.Subtitle.In(language), about, tables, language, stream);
    }

    /// <summary>The workbook of one table.</summary>
    public static void Write(Table table, Language language, Stream stream) =>
        Write(table.Title.In(language), " ", [], [table], language, stream);

    private static void Write(
        string title, string subtitle, IEnumerable<(string, string)> about, Table[] tables, Language language, Stream stream)
    {
        WorkbookSheet[] sheets = [.. tables.Select((table, index) => new WorkbookSheet(index + 1, table, language))];
        var lines = about.Concat(sheets.SelectMany(sheet => sheet.About()));
        WorkbookSheet[] all = [WorkbookSheet.Of(title, subtitle, lines, language), .. sheets];
        var configuration = new OpenXmlConfiguration
        {
            FreezeRowCount = 1,
            AutoFilter = false,
            DynamicColumns = [.. all.SelectMany(sheet => sheet.Columns())],
        };
        using var made = new MemoryStream();
        made.SaveAs(all.ToDictionary(sheet => sheet.Name, object (sheet) => sheet.Rows()), configuration: configuration);
        StableWorkbook.Copy(made, stream);
    }
}
