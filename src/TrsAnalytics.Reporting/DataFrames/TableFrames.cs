using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Tables as data frames.</summary>
public static class TableFrames
{
    /// <summary>A table as a data frame: words are text, counts and ranks whole numbers, everything else in full precision.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of its words.</param>
    public static DataFrame ToDataFrame(this Table table, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table.Columns.Select((column, index) => Column(table, column, index, language)));
    }

    private static DataFrameColumn Column(Table table, Column column, int index, Language language)
    {
        TableCell[] cells = [.. table.Rows.Select(row => row[index])];
        return column.Kind switch
        {
            ColumnKind.Text => new StringDataFrameColumn(column.Id, cells.Select(cell => cell.Text?.In(language))),
            ColumnKind.Count or ColumnKind.Rank when Array.TrueForAll(cells, IsWhole) => FrameColumn.Of(column.Id, cells, cell => (long?)cell.Value),
            _ => FrameColumn.Of(column.Id, cells, cell => cell.Value),
        };
    }

    /// <summary>Hours are sometimes printed as a count; in a frame they keep their part.</summary>
    private static bool IsWhole(TableCell cell) => cell.Value is not { } value || double.IsInteger(value);
}
