using System.Globalization;
using System.Net;
using System.Text;

namespace TrsAnalytics;

/// <summary>Writes a table as HTML for a notebook: its title, heads with units, numbers as the reader's language writes them, its notes.</summary>
internal static class TableHtml
{
    private const int MostRows = 200;

    private const string Style = """
        <style>
        .trs{font-family:"Noto Sans","Segoe UI",Arial,sans-serif;font-size:13px;margin:8px 0;overflow-x:auto}
        .trs table{border-collapse:collapse;border-bottom:1px solid currentColor}
        .trs caption{caption-side:top;text-align:left;font-weight:600;padding:4px 0;color:inherit}
        .trs th{text-align:left;vertical-align:bottom;font-weight:600;opacity:.75;padding:4px 10px;border:solid currentColor;border-width:1px 0}
        .trs td{text-align:left;vertical-align:top;padding:3px 10px;border-top:1px solid #8884}
        .trs .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .trs p{margin:4px 0 0;font-size:11px;opacity:.75;max-width:70em}
        </style>
        """;

    /// <summary>The table; of a long one its first rows, and how many there are.</summary>
    public static string Of(Table table, Language language)
    {
        var html = new StringBuilder(Style).Append(CultureInfo.InvariantCulture, $"<div class=\"trs\"><table><caption>{Text(table.Title, language)}</caption><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Alignment(column)}>{Text(column.Title, language)}</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows.Take(MostRows))
        {
            html.Append("<tr>").AppendJoin("", table.Columns.Zip(row, (column, cell) => Cell(column, cell, language))).Append("</tr>");
        }

        html.Append("</tbody></table>");
        foreach (var note in Notes(table))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Text(note, language)}</p>");
        }

        return html.Append("</div>").ToString();
    }

    /// <summary>The notes of a table, and what a long one leaves out.</summary>
    public static IEnumerable<Text> Notes(Table table) => table.Rows.Length <= MostRows
        ? table.Notes
        : table.Notes.Prepend(new($"{MostRows} dòng đầu trong số {table.Rows.Length}.", $"The first {MostRows} of {table.Rows.Length} rows."));

    private static string Cell(Column column, TableCell cell, Language language)
    {
        var shade = cell.Shade is { } share
            ? string.Create(CultureInfo.InvariantCulture, $" style=\"background:rgba(31,78,121,{Math.Clamp(share, 0, 1) * 0.42:0.###})\"")
            : "";
        return $"<td{Alignment(column)}{shade}>{WebUtility.HtmlEncode(cell.Print(column.Kind, language))}</td>";
    }

    private static string Alignment(Column column) => column.Kind == ColumnKind.Text ? "" : " class=\"n\"";

    private static string Text(Text text, Language language) => WebUtility.HtmlEncode(text.In(language));
}
