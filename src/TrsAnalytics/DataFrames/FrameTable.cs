using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Some rows of a data frame. The first row read names the columns; a row's number is its place in the frame, from 1.</summary>
internal sealed class FrameTable : TableReader
{
    private readonly DataFrame _frame;
    private readonly long _from;
    private readonly int _count;
    private readonly string[] _headers;
    private readonly Func<int, Cell>[] _cells;
    private int _row = -2;

    /// <summary>Prepares the reading.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="from">The first of the rows, from 0.</param>
    /// <param name="count">How many rows.</param>
    public FrameTable(DataFrame frame, long from, int count)
    {
        (_frame, _from, _count) = (frame, from, count);
        _headers = [.. frame.Columns.Select(column => FrameNames.IsAddition(frame, column) ? "" : column.Name)];
        _cells = [.. frame.Columns.Select(Cells)];
    }

    /// <inheritdoc/>
    public override int Row => _row < 0 ? 0 : (int)(_from + _row + 1);

    /// <inheritdoc/>
    public override int CellCount => _cells.Length;

    /// <inheritdoc/>
    public override double Progress => _count == 0 ? 1 : (double)(_row + 1) / _count;

    /// <inheritdoc/>
    public override bool Read() => ++_row < _count;

    /// <inheritdoc/>
    public override Cell GetCell(int column) =>
        column >= _cells.Length ? default : _row < 0 ? Cell.OfText(_headers[column]) : _cells[column](_row);

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    private Func<int, Cell> Cells(DataFrameColumn column) => column switch
    {
        StringDataFrameColumn texts => row => Cell.OfText(texts[_from + row]),
        PrimitiveDataFrameColumn<DateTime> times => Times(times),
        PrimitiveDataFrameColumn<bool> truths => Each(truths, static truth => Cell.OfText(truth ? "TRUE" : "FALSE")),
        PrimitiveDataFrameColumn<long> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<int> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<double> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<float> numbers => Numbers(numbers),
        _ => row => Cell.OfText(Convert.ToString(column[_from + row], CultureInfo.InvariantCulture)),
    };

    private Func<int, Cell> Times(PrimitiveDataFrameColumn<DateTime> column)
    {
        if (FrameNames.DayOnlyOf(_frame, column) is not { } flags)
        {
            return Each(column, Time);
        }

        var times = FrameSlice.Of(column, _from, _count);
        var areDays = FrameSlice.Of(flags, _from, _count);
        return row => times[row] is not { } time ? default : areDays[row] == true ? Cell.OfLocalDate(EpochSeconds.Of(time.Date)) : Time(time);
    }

    private static Cell Time(DateTime time) => time.Kind == DateTimeKind.Utc ? Cell.OfInstant(EpochSeconds.Of(time)) : Cell.OfLocalTime(EpochSeconds.Of(time));

    private Func<int, Cell> Numbers<T>(PrimitiveDataFrameColumn<T> column)
        where T : unmanaged, INumber<T> => Each(column, static number => T.IsNaN(number) ? default : Cell.OfNumber(double.CreateChecked(number)));

    private Func<int, Cell> Each<T>(PrimitiveDataFrameColumn<T> column, Func<T, Cell> cell)
        where T : unmanaged
    {
        var values = FrameSlice.Of(column, _from, _count);
        return row => values[row] is { } value ? cell(value) : default;
    }
}
