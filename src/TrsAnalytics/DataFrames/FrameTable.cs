using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The rows of a data frame. The first row names the columns; a row's number is its place in the frame, from 1.</summary>
internal sealed class FrameTable : TableReader
{
    private readonly DataFrame _frame;
    private readonly Func<long, Cell>[] _cells;
    private long _row = -1;

    public FrameTable(DataFrame frame)
    {
        _frame = frame;
        _cells = [.. frame.Columns.Select(Cells)];
    }

    /// <inheritdoc/>
    public override int Row => (int)_row;

    /// <inheritdoc/>
    public override int CellCount => _cells.Length;

    /// <inheritdoc/>
    public override double Progress => _frame.Rows.Count == 0 ? 1 : (double)_row / _frame.Rows.Count;

    /// <inheritdoc/>
    public override bool Read() => ++_row <= _frame.Rows.Count;

    /// <inheritdoc/>
    public override Cell GetCell(int column) =>
        column >= _cells.Length ? default : _row == 0 ? Cell.OfText(_frame.Columns[column].Name) : _cells[column](_row - 1);

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    private static Func<long, Cell> Cells(DataFrameColumn column) => column switch
    {
        StringDataFrameColumn texts => row => Cell.OfText(texts[row]),
        PrimitiveDataFrameColumn<DateTime> times => row => times[row] is { } time ? Time(time) : default,
        PrimitiveDataFrameColumn<bool> truths => row => truths[row] is { } truth ? Cell.OfText(truth ? "TRUE" : "FALSE") : default,
        PrimitiveDataFrameColumn<long> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<int> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<double> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<float> numbers => Numbers(numbers),
        _ => row => Cell.OfText(Convert.ToString(column[row], CultureInfo.InvariantCulture)),
    };

    private static Cell Time(DateTime time) => time.Kind == DateTimeKind.Utc ? Cell.OfInstant(EpochSeconds.Of(time)) : Cell.OfLocalTime(EpochSeconds.Of(time));

    private static Func<long, Cell> Numbers<T>(PrimitiveDataFrameColumn<T> column)
        where T : unmanaged, INumber<T> => row => column[row] is { } number && !T.IsNaN(number) ? Cell.OfNumber(double.CreateChecked(number)) : default;
}
