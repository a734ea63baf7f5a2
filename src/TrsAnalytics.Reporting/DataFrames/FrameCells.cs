using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The cells of one column, for as many rows at a time as were asked for.</summary>
internal abstract class FrameCells
{
    /// <summary>The cell of a row, from 0 within the rows that were taken last.</summary>
    public abstract Cell this[int row] { get; }

    /// <summary>The cells of a column.</summary>
    public static FrameCells Of(DataFrame frame, DataFrameColumn column) => column switch
    {
        StringDataFrameColumn texts => new Texts(texts),
        PrimitiveDataFrameColumn<DateTime> times => new FrameTimes(times, FrameNames.DayOnlyOf(frame, times)),
        PrimitiveDataFrameColumn<bool> truths => new Each<bool>(truths, static truth => Cell.OfText(truth ? "TRUE" : "FALSE")),
        PrimitiveDataFrameColumn<long> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<int> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<double> numbers => Numbers(numbers),
        PrimitiveDataFrameColumn<float> numbers => Numbers(numbers),
        _ => new Others(column),
    };

    /// <summary>Takes some rows.</summary>
    /// <param name="from">The first of them in the frame, from 0.</param>
    /// <param name="count">How many.</param>
    public abstract void Take(long from, int count);

    private static Each<T> Numbers<T>(PrimitiveDataFrameColumn<T> column)
        where T : unmanaged, INumber<T> => new(column, static number => T.IsNaN(number) ? default : Cell.OfNumber(double.CreateChecked(number)));

    private sealed class Texts(StringDataFrameColumn column) : FrameCells
    {
        private long _from;

        public override Cell this[int row] => Cell.OfText(column[_from + row]);

        public override void Take(long from, int count) => _from = from;
    }

    private sealed class Others(DataFrameColumn column) : FrameCells
    {
        private long _from;

        public override Cell this[int row] => Cell.OfText(Convert.ToString(column[_from + row], CultureInfo.InvariantCulture));

        public override void Take(long from, int count) => _from = from;
    }

    private sealed class Each<T>(PrimitiveDataFrameColumn<T> column, Func<T, Cell> cell) : FrameCells
        where T : unmanaged
    {
        private T?[] _values = [];

        public override Cell this[int row] => _values[row] is { } value ? cell(value) : default;

        public override void Take(long from, int count) => FrameSlice.Copy(column, from, count, ref _values);
    }
}
