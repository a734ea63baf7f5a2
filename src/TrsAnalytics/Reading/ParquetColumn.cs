using System.Numerics;
using System.Text;
using Parquet.Data;
using Parquet.Schema;

namespace TrsAnalytics;

/// <summary>The cells of one column of one Parquet row group, kept as small as they can be: a number or a code a cell.</summary>
internal static class ParquetColumn
{
    /// <summary>Beyond this a double no longer tells neighbouring integers apart: such numbers are given as text.</summary>
    private const double LargestExact = 1L << 53;

    /// <summary>Stands for a cell without a time.</summary>
    private const long NoTime = long.MinValue;

    /// <summary>Gives the cell of a row, counted from 0 in the group. A null is an empty cell.</summary>
    /// <param name="field">The column's field.</param>
    /// <param name="column">Its values as they were read; nothing of them is kept.</param>
    /// <param name="rows">The rows of the group.</param>
    /// <param name="place">What messages call it.</param>
    /// <remarks>
    /// A date is a local date. A timestamp with the UTC flag is an instant, and so is one of the old forms (INT96, TIMESTAMP_MILLIS,
    /// TIMESTAMP_MICROS), which are in UTC; one without the flag is a local time.
    /// </remarks>
    /// <exception cref="InvalidDataException">The column has more or fewer values than the group has rows.</exception>
    /// <exception cref="UnusableInputException">A text is too long.</exception>
    public static Func<int, Cell> Cells(DataField field, RawColumnData column, int rows, string place) => column switch
    {
        RawColumnData<ReadOnlyMemory<char>> texts => Texts(texts, field, rows, place, static text => text.Span),
        RawColumnData<ReadOnlyMemory<byte>> bytes => Texts(bytes, field, rows, place, static text => Encoding.UTF8.GetString(text.Span)),
        RawColumnData<Guid> ids => Texts(ids, field, rows, place, static id => id.ToString()),
        RawColumnData<bool> truths => Texts(truths, field, rows, place, static truth => truth ? "TRUE" : "FALSE"),
        RawColumnData<DateTime> times => Times(times, field, rows),
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
        _ => static _ => default, // such as intervals, which no field of a study holds
    };

    private delegate ReadOnlySpan<char> TextOf<in T>(T value);

    private static Func<int, Cell> Texts<T>(RawColumnData<T> column, DataField field, int rows, string place, TextOf<T> textOf)
        where T : struct
    {
        var (codes, texts) = (new int[rows], new TextCodes());
        Each(column, field, rows, (row, value) =>
        {
            var text = textOf(value);
            if (text.Length > DecodingLimits.LongestText)
            {
                DecodingLimits.CheckText(text.Length, place);
            }

            codes[row] = texts.CodeOf(text);
        });
        return row => Cell.OfText(texts[codes[row]]);
    }

    private static Func<int, Cell> Times(RawColumnData<DateTime> column, DataField field, int rows)
    {
        var seconds = new long[rows];
        Array.Fill(seconds, NoTime);
        Each(column, field, rows, (row, time) => seconds[row] = EpochSeconds.Of(time));
        return field switch
        {
            DateTimeDataField { DateTimeFormat: DateTimeFormat.Date } => row => seconds[row] == NoTime ? default : Cell.OfLocalDate(seconds[row]),
            DateTimeDataField { DateTimeFormat: DateTimeFormat.Timestamp, IsAdjustedToUTC: false } =>
                row => seconds[row] == NoTime ? default : Cell.OfLocalTime(seconds[row]),
            _ => row => seconds[row] == NoTime ? default : Cell.OfInstant(seconds[row]),
        };
    }

    /// <summary>No number is how data frames write a missing one.</summary>
    private static Func<int, Cell> Numbers<T>(RawColumnData<T> column, DataField field, int rows)
        where T : struct, INumber<T>
    {
        var (numbers, large) = (new double[rows], new Dictionary<int, string>());
        Array.Fill(numbers, double.NaN);
        Each(column, field, rows, (row, number) =>
        {
            numbers[row] = double.CreateChecked(number);
            if (Math.Abs(numbers[row]) > LargestExact)
            {
                large.Add(row, number.ToString()!);
            }
        });
        return row => large.Count > 0 && large.TryGetValue(row, out var text) ? Cell.OfText(text)
            : double.IsNaN(numbers[row]) ? default : Cell.OfNumber(numbers[row]);
    }

    private static void Each<T>(RawColumnData<T> column, DataField field, int rows, Action<int, T> take)
        where T : struct
    {
        var levels = field.IsNullable ? column.DefinitionLevels : default;
        var values = column.Values;
        if ((field.IsNullable ? levels.Length : values.Length) != rows || (field.IsNullable && levels.Length - levels.Count(0) > values.Length))
        {
            throw new InvalidDataException("A column has more or fewer values than its row group has rows.");
        }

        for (int row = 0, next = 0; row < rows; row++)
        {
            if (levels.IsEmpty || levels[row] > 0)
            {
                take(row, values[next++]);
            }
        }
    }
}
