using System.Globalization;
using System.Net;
using System.Text;

namespace TrsAnalytics;

/// <summary>Writes a table as HTML for a notebook: its title, heads with units, numbers as the reader's language writes them, its notes.</summary>
internal static class TableHtml
{
    private const int MostRows = 200;

    /// <summary>In characters: words that must not break into lines.</summary>
    private const int ShortText = 32;

    /// <summary>The selectors of cells are long to win over those of Jupyter's pages, which move words to the right.</summary>
    private const string Style = """
        <style>
        .trs{font-family:"Noto Sans","Segoe UI",Arial,sans-serif;font-size:13px;margin:8px 0}
        .trs .wide{overflow-x:auto}
        .trs .wide table{border-collapse:collapse;border-bottom:1px solid currentColor;table-layout:auto;margin:0}
        .trs .wide table caption{caption-side:top;text-align:left;font-weight:600;padding:4px 0;color:inherit}
        .trs .wide table th{text-align:left;vertical-align:bottom;font-weight:600;opacity:.75;padding:4px 10px;border:solid currentColor;border-width:1px 0}
        .trs .wide table td{text-align:left;vertical-align:top;padding:3px 10px;border-top:1px solid #8884}
        .trs .wide table .n{text-align:right;font-variant-numeric:tabular-nums}
        .trs .wide table td.n,.trs .wide table .short{white-space:nowrap}
        .trs .wide table .long{min-width:16em}
        .trs p{margin:4px 0 0;font-size:11px;opacity:.75;max-width:70em}
        </style>
        """;

    /// <summary>The table; of a long one its first rows, and how many there are.</summary>
    public static string Of(Table table, Language language)
    {
        var classes = table.Columns.Select((column, index) => Class(table, column, index, language)).ToArray();
        var html = new StringBuilder(Style).Append(CultureInfo.InvariantCulture, $"<div class=\"trs\"><div class=\"wide\"><table><caption>{Text(table.Title, language)}</caption><thead><tr>");
        foreach (var (column, kind) in table.Columns.Zip(classes))
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"{kind}\">{Text(column.Title, language)}</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows.Take(MostRows))
        {
            html.Append("<tr>").AppendJoin("", table.Columns.Select((column, index) => Cell(column, row[index], classes[index], language))).Append("</tr>");
        }

        html.Append("</tbody></table></div>");
        foreach (var note in Notes(table))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Text(note, language)}</p>");
        }

        return html.Append("</div>").ToString();
    }

    /// <summary>The notes of a table, and what a long one leaves out.</summary>
    public static IEnumerable<LocalizedText> Notes(Table table) => table.Rows.Length <= MostRows
        ? table.Notes
        : table.Notes.Prepend(new(
            $"{MostRows} dòng đầu trong số {Count(table.Rows.Length, Language.Vietnamese)}.", $"The first {MostRows} of {Count(table.Rows.Length, Language.English)} rows."));

    private static string Cell(Column column, TableCell cell, string kind, Language language)
    {
        var shade = cell.Shade is { } share
            ? string.Create(CultureInfo.InvariantCulture, $" style=\"background:rgba(31,78,121,{Math.Clamp(share, 0, 1) * 0.42:0.###})\"")
            : "";
        return $"<td class=\"{kind}\"{shade}>{WebUtility.HtmlEncode(cell.Print(column.Kind, language))}</td>";
    }

    /// <summary>Numbers; words that stay in one line; words that may break, in a column of some width.</summary>
    private static string Class(Table table, Column column, int index, Language language) =>
        column.Kind != ColumnKind.Text ? "n"
        : table.Rows.Take(MostRows).All(row => row[index].Print(column.Kind, language).Length <= ShortText) ? "short"
        : "long";

    private static string Count(int value, Language language) => NumberText.Print(value, ColumnKind.Count, language);

    private static string Text(LocalizedText text, Language language) => WebUtility.HtmlEncode(text.In(language));
}
