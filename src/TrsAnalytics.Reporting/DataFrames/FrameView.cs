using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The first rows of a data frame as a table, and its size; the rest is not touched.</summary>
internal sealed class FrameView : View<DataFrame>
{
    private const int MostRows = 20;

    /// <inheritdoc/>
    protected override Table Table(DataFrame frame)
    {
        var (rows, columns) = (frame.Rows.Count, frame.Columns.Count);
        var shown = Math.Min(rows, MostRows);
        return new(
            "data_frame", new(
                $"Bảng dữ liệu: {NumberText.Print(rows, ColumnKind.Count, Language.Vietnamese)} dòng, {columns} cột",
                $"Data frame: {NumberText.Print(rows, ColumnKind.Count, Language.English)} rows, {columns} columns"),
            [.. frame.Columns.Select(column => new Column(column.Name, LocalizedText.Same(column.Name), KindOf(column)))],
            [.. Enumerable.Range(0, (int)shown).Select(row => ImmutableArray.CreateRange(frame.Columns.Select(column => Cell(column, row))))])
        {
            Notes = shown < rows ? [new($"{shown} dòng đầu.", $"The first {shown} rows.")] : [],
        };
    }

    private static ColumnKind KindOf(DataFrameColumn column) =>
        column.DataType == typeof(long) || column.DataType == typeof(int) ? ColumnKind.Count
        : column.DataType == typeof(double) || column.DataType == typeof(float) ? ColumnKind.Points
        : ColumnKind.Text;

    private static TableCell Cell(DataFrameColumn column, long row) => column[row] switch
    {
        null => TableCell.Of((double?)null),
        DateTime time => TableCell.Of(time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
        object value when KindOf(column) != ColumnKind.Text => TableCell.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        object value => TableCell.Of(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };
}
