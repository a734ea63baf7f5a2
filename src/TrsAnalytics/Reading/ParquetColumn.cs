using System.Numerics;
using System.Text;
using Parquet.Data;
using Parquet.Schema;

namespace TrsAnalytics;

/// <summary>The cells of one column of one Parquet row group.</summary>
internal static class ParquetColumn
{
    /// <summary>Beyond this a double no longer tells neighbouring integers apart: such numbers are given as text.</summary>
    private const double LargestExact = 1L << 53;

    /// <summary>Gives the cell of a row, counted from 0 in the group. A null is an empty cell.</summary>
    /// <remarks>
    /// A date is a local date. A timestamp with the UTC flag is an instant, and so is one of the old forms (INT96, TIMESTAMP_MILLIS,
    /// TIMESTAMP_MICROS), which are in UTC; one without the flag is a local time.
    /// </remarks>
    /// <exception cref="InvalidDataException">The column has more or fewer values than the group has rows.</exception>
    public static Func<int, Cell> Cells(DataField field, RawColumnData column, int rows) => column switch
    {
        RawColumnData<ReadOnlyMemory<char>> texts => Each(texts, field, rows, static text => Cell.OfText(text.Span)),
        RawColumnData<ReadOnlyMemory<byte>> bytes => Each(bytes, field, rows, static text => Cell.OfText(Encoding.UTF8.GetString(text.Span))),
        RawColumnData<DateTime> times => Each(times, field, rows, TimeCell(field)),
        RawColumnData<bool> truths => Each(truths, field, rows, static truth => Cell.OfText(truth ? "TRUE" : "FALSE")),
        RawColumnData<double> numbers => Numbers(numbers, field, rows),
        RawColumnData<float> numbers => Numbers(numbers, field, rows),
        RawColumnData<decimal> numbers => Numbers(numbers, field, rows),
        RawColumnData<sbyte> numbers => Numbers(numbers, field, rows),
        RawColumnData<byte> numbers => Numbers(numbers, field, rows),
        RawColumnData<short> numbers => Numbers(numbers, field, rows),
        RawColumnData<ushort> numbers => Numbers(numbers, field, rows),
        RawColumnData<int> numbers => Numbers(numbers, field, rows),
        RawColumnData<uint> numbers => Numbers(numbers, field, rows),
        RawColumnData<long> numbers => Numbers(numbers, field, rows),
        RawColumnData<ulong> numbers => Numbers(numbers, field, rows),
        RawColumnData<Guid> ids => Each(ids, field, rows, static id => Cell.OfText(id.ToString())),
        _ => Unknown, // such as intervals, which no field of a study holds
    };

    private static Cell Unknown(int row) => default;

    private static Func<DateTime, Cell> TimeCell(DataField field) => field switch
    {
        DateTimeDataField { DateTimeFormat: DateTimeFormat.Date } => static time => Cell.OfLocalDate(EpochSeconds.Of(time)),
        DateTimeDataField { DateTimeFormat: DateTimeFormat.Timestamp, IsAdjustedToUTC: false } => static time => Cell.OfLocalTime(EpochSeconds.Of(time)),
        _ => static time => Cell.OfInstant(EpochSeconds.Of(time)),
    };

    private static Func<int, Cell> Numbers<T>(RawColumnData<T> column, DataField field, int rows)
        where T : struct, INumber<T> => Each(column, field, rows, static number =>
        {
            var value = double.CreateChecked(number);
            if (double.IsNaN(value))
            {
                return default; // how data frames write a missing number
            }

            return Math.Abs(value) > LargestExact ? Cell.OfText(number.ToString()) : Cell.OfNumber(value);
        });

    private static Func<int, Cell> Each<T>(RawColumnData<T> column, DataField field, int rows, Func<T, Cell> toCell)
        where T : struct
    {
        T?[] values = field.IsNullable ? [.. column.NullableValues] : [.. column.Values];
        if (values.Length != rows)
        {
            throw new InvalidDataException("A column has more or fewer values than its row group has rows.");
        }

        return row => values[row] is { } value ? toCell(value) : default;
    }
}
