using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Some rows of a column, copied out at once: the column's own indexer looks for its buffer at every cell.</summary>
internal static class FrameSlice
{
    /// <summary>Copies the values of the rows, null where there is none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="from">The first of the rows, from 0.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="values">Where they go; made anew where that is too small.</param>
    public static void Copy<T>(PrimitiveDataFrameColumn<T> column, long from, int count, ref T?[] values)
        where T : unmanaged
    {
        if (values.Length < count)
        {
            values = new T?[count];
        }

        var areAllPresent = column.NullCount == 0;
        var start = -from;
        foreach (var (buffer, bits) in column.GetReadOnlyDataBuffers().Zip(column.GetReadOnlyNullBitMapBuffers()))
        {
            var numbers = buffer.Span;
            var present = bits.Span;
            for (var i = (int)Math.Max(-start, 0); i < Math.Min(numbers.Length, count - start); i++)
            {
                values[start + i] = areAllPresent || ((present[i >> 3] >> (i & 7)) & 1) != 0 ? numbers[i] : null;
            }

            start += numbers.Length;
        }
    }
}
