using System.Text;

namespace TrsAnalytics;

/// <summary>Writes a table as plain text, for whoever cannot show HTML.</summary>
internal static class TableText
{
    private const int MostRows = 200;

    /// <summary>The title, the columns side by side, the notes.</summary>
    public static string Of(Table table, Language language)
    {
        string[][] lines =
        [
            [.. table.Columns.Select(column => column.Title.In(language))],
            .. table.Rows.Take(MostRows).Select(row => table.Columns.Zip(row, (column, cell) => cell.Print(column.Kind, language)).ToArray()),
        ];
        var widths = table.Columns.Select((_, index) => lines.Max(line => line[index].Length)).ToArray();
        var text = new StringBuilder().AppendLine(table.Title.In(language));
        foreach (var line in lines)
        {
            var cells = line.Select((cell, index) => table.Columns[index].Kind == ColumnKind.Text ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index]));
            text.AppendLine(string.Join("  ", cells).TrimEnd());
        }

        return text.AppendJoin('\n', TableHtml.Notes(table).Select(note => note.In(language))).ToString().TrimEnd();
    }
}
