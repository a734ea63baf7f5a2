using System.Data;
using MiniExcelLibs.Attributes;

namespace TrsAnalytics;

/// <summary>A table as a sheet of a workbook.</summary>
internal sealed class WorkbookSheet(int number, Table table, Language language)
{
    private const int NumberWidth = 13;
    private const int NarrowestText = 12;
    private const int WidestText = 60;

    /// <summary>What a cell of Excel can hold.</summary>
    private const int LongestText = 32_767;

    /// <summary>The sheet's name: that of the table in the printed report.</summary>
    public string Name { get; init; } = number == 0 ? table.Title.In(language) : $"{Words.Table.In(language)} {number}";

    /// <summary>The sheet in front: two columns of text under the workbook's title.</summary>
    public static WorkbookSheet Of(string title, string subtitle, IEnumerable<(string Name, string Value)> lines, Language language) => new(
        number: 0,
        new Table(
            "about", Words.About,
            [new("name", LocalizedText.Same(title), ColumnKind.Text), new("value", LocalizedText.Same(subtitle), ColumnKind.Text)],
            [.. lines.Select(line => (System.Collections.Immutable.ImmutableArray<TableCell>)[TableCell.Of(line.Name), TableCell.Of(line.Value)])]),
        language);

    /// <summary>What the front sheet says of this one: its title, then its notes.</summary>
    public IEnumerable<(string Name, string Value)> About() =>
        table.Notes.Select(note => ("", note.In(language))).Prepend((Name, table.Title.In(language)));

    /// <summary>Heads, widths and number formats. The keys hold the sheet's number, because all sheets share one list.</summary>
    public IEnumerable<DynamicExcelColumn> Columns() => table.Columns.Select((column, index) => new DynamicExcelColumn(Key(index))
    {
        Name = column.Title.In(language),
        Format = Format(column.Kind),
        Width = Width(column, index),
    });

    /// <summary>The rows, as the writer wants them.</summary>
    public DataTable Rows()
    {
        var rows = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        for (var column = 0; column < table.Columns.Length; column++)
        {
            rows.Columns.Add(Key(column), typeof(object));
        }

        foreach (var row in table.Rows)
        {
            rows.Rows.Add([.. row.Select(Value)]);
        }

        return rows;
    }

    private string Key(int column) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}.{column}");

    private object? Value(TableCell cell) =>
        cell.Value is { } value ? value
        : (cell.Text ?? cell.Reason)?.In(language) is { } text ? VisibleText.Short(VisibleText.Lines(text), LongestText)
        : null;

    private int Width(Column column, int index) => column.Kind == ColumnKind.Text
        ? Math.Clamp(table.Rows.Select(row => row[index].Text?.In(language).Length ?? 0).DefaultIfEmpty().Max() + 2, NarrowestText, WidestText)
        : NumberWidth;

    private static string? Format(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => "#,##0",
        ColumnKind.Hours or ColumnKind.Points => "#,##0.00",
        ColumnKind.Share => "0.0%",
        ColumnKind.Rank => "0",
        _ => null,
    };
}
