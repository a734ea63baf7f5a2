using System.Globalization;
using System.Text;

namespace TrsAnalytics;

/// <summary>Writes a table as CSV for machines (RFC 4180): comma, CRLF, quotes where needed, column ids as the header.</summary>
/// <remarks>
/// Numbers are invariant and in full precision, in the unit of the column. A cell without a number is an empty field; its reason
/// stands in the printed forms. Text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a carriage
/// return) gets an apostrophe before it, because worklists go to offices that open them in one. Signs that command a terminal stand as pictures.
/// </remarks>
public static class TableCsv
{
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>The whole table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of its words.</param>
    public static string ToCsv(this Table table, Language language)
    {
        var csv = new StringBuilder();
        AppendRow(csv, table.Columns.Select(column => column.Id));
        foreach (var row in table.Rows)
        {
            AppendRow(csv, row.Select(cell => Field(cell, language)));
        }

        return csv.ToString();
    }

    private static void AppendRow(StringBuilder csv, IEnumerable<string> fields) =>
        csv.AppendJoin(',', fields.Select(Quoted)).Append("\r\n");

    private static string Field(TableCell cell, Language language) =>
        cell.Text is { } text
            ? VisibleText.Lines(Harmless(text.In(language)))
            : cell.Value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Harmless(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny("\",\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
