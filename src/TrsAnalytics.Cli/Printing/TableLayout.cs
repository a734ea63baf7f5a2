using System.Collections.Immutable;

namespace TrsAnalytics.Cli;

/// <summary>Divides a table that is too wide into parts that fit, each with the columns that say what a row is.</summary>
internal static class TableLayout
{
    /// <summary>The blank characters between two columns, at least one.</summary>
    public const int Gap = 2;

    /// <summary>The lines of a head that no room is given up for.</summary>
    private const int HeadLines = 2;

    /// <summary>The columns of each part with their widths.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="width">The characters of a line.</param>
    public static IEnumerable<ImmutableArray<(PrintedColumn Column, int Width)>> Parts(Table table, Language language, int width)
    {
        PrintedColumn[] columns = [.. table.Columns.Select((column, index) => new PrintedColumn(
            VisibleText.Cell(VisibleText.Of(column.Title.In(language))),
            column.Kind != ColumnKind.Text,
            [.. table.Rows.Select(row => row[index].Print(column.Kind, language))]))];
        var keys = columns[..KeyCount(columns)];
        var part = keys.ToList();
        foreach (var column in columns[keys.Length..])
        {
            if (part.Count > keys.Length && LeastWidth(part.Append(column)) > width)
            {
                yield return Widened(part, width);
                part = [.. keys];
            }

            part.Add(column);
        }

        yield return Widened(part, width);
    }

    /// <summary>The columns up to the first number after the first words: what a row is called.</summary>
    private static int KeyCount(PrintedColumn[] columns)
    {
        var firstWords = Array.FindIndex(columns, column => !column.IsNumber);
        var firstNumber = firstWords < 0 ? -1 : Array.FindIndex(columns, firstWords, column => column.IsNumber);
        return Math.Max(firstNumber, 0);
    }

    private static int LeastWidth(IEnumerable<PrintedColumn> columns) => columns.Sum(column => column.Least + Gap) - Gap;

    /// <summary>Gives what is left of the line, one character after the other, to cells that would wrap and then to the tallest head.</summary>
    private static ImmutableArray<(PrintedColumn Column, int Width)> Widened(List<PrintedColumn> columns, int width)
    {
        int[] widths = [.. columns.Select(column => column.Least)];
        for (var left = width - LeastWidth(columns); left > 0 && Neediest(columns, widths) is { } neediest; left--)
        {
            widths[neediest]++;
        }

        return [.. columns.Zip(widths)];
    }

    private static int? Neediest(List<PrintedColumn> columns, int[] widths)
    {
        var all = Enumerable.Range(0, widths.Length).ToArray();
        var wrapped = all.MaxBy(index => (double)columns[index].Most / widths[index]);
        var tallest = all.MaxBy(index => columns[index].HeadLines(widths[index]));
        return columns[wrapped].Most > widths[wrapped] ? wrapped
            : columns[tallest].HeadLines(widths[tallest]) > HeadLines ? tallest
            : null;
    }
}
