using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace TrsAnalytics;

/// <summary>
/// Writes tables as a workbook: a sheet that says what they are, then one for each table, with its head frozen. Numbers are numbers
/// with the format of their column, text stays text (a leading = is no formula), and a cell without a number holds the reason.
/// </summary>
internal static class Workbook
{
    private const int LongestSheetName = 31;

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

    /// <summary>The workbook of a check: tables with filters, then the faulty rows of each file under the name of the file.</summary>
    public static void Write(Measurement measurement, Language language, Stream stream)
    {
        (string Name, Table Table)[] tables =
        [
            (Words.Findings.In(language), measurement.Occurrences().ToTable()),
            (Words.Summary.In(language), measurement.Findings.ToTable()),
            (Words.Effects.In(language), measurement.FindingEffects().ToTable()),
            (Words.Columns.In(language), measurement.Columns.ToTable()),
            (Words.Completeness.In(language), measurement.Completeness().ToTable()),
            .. measurement.FaultyRows().Select(rows => (rows.File[(rows.File.LastIndexOf('/') + 1)..], rows.ToTable())),
        ];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        WorkbookSheet[] sheets = [.. tables.Select((table, index) => new WorkbookSheet(index + 1, table.Table, language) { Name = SheetName(table.Name, names) })];
        IEnumerable<(string, string)> about = measurement.Plan.IsSynthetic ? [(MeasurementPlan.SyntheticNotice, "")] : [];
        Write([WorkbookSheet.Of(measurement.Plan.Title.In(language), " ", about.Concat(sheets.SelectMany(sheet => sheet.About())), language), .. sheets], hasFilters: true, stream);
    }

    /// <summary>A name that a sheet can have: 31 characters at most, without the signs that Excel keeps for itself, and unlike every other.</summary>
    private static string SheetName(string text, HashSet<string> taken)
    {
        var name = string.Concat(text.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '_' : c));
        name = name[..Math.Min(LongestSheetName, name.Length)];
        for (var number = 2; !taken.Add(name); number++)
        {
            var end = $"~{number}";
            name = name[..Math.Min(LongestSheetName - end.Length, name.Length)] + end;
        }

        return name;
    }

    private static void Write(
        string title, string subtitle, IEnumerable<(string, string)> about, Table[] tables, Language language, Stream stream)
    {
        WorkbookSheet[] sheets = [.. tables.Select((table, index) => new WorkbookSheet(index + 1, table, language))];
        var lines = about.Concat(sheets.SelectMany(sheet => sheet.About()));
        Write([WorkbookSheet.Of(title, subtitle, lines, language), .. sheets], hasFilters: false, stream);
    }

    private static void Write(WorkbookSheet[] all, bool hasFilters, Stream stream)
    {
        var configuration = new OpenXmlConfiguration
        {
            FreezeRowCount = 1,
            AutoFilter = hasFilters,
            DynamicColumns = [.. all.SelectMany(sheet => sheet.Columns())],
        };
        using var made = new MemoryStream();
        made.SaveAs(all.ToDictionary(sheet => sheet.Name, object (sheet) => sheet.Rows()), configuration: configuration);
        StableWorkbook.Copy(made, stream);
    }
}
