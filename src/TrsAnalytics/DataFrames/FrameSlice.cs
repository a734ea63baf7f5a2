using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Some rows of a column, copied out at once: the column's own indexer looks for its buffer at every cell.</summary>
internal static class FrameSlice
{
    /// <summary>The values of the rows, null where there is none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="from">The first of the rows, from 0.</param>
    /// <param name="count">How many rows.</param>
    public static T?[] Of<T>(PrimitiveDataFrameColumn<T> column, long from, int count)
        where T : unmanaged
    {
        var values = new T?[count];
        var areAllPresent = column.NullCount == 0;
        var start = -from;
        foreach (var (buffer, bits) in column.GetReadOnlyDataBuffers().Zip(column.GetReadOnlyNullBitMapBuffers()))
        {
            var numbers = buffer.Span;
            var present = bits.Span;
            for (var i = (int)Math.Max(-start, 0); i < Math.Min(numbers.Length, count - start); i++)
            {
                if (areAllPresent || ((present[i >> 3] >> (i & 7)) & 1) != 0)
                {
                    values[start + i] = numbers[i];
                }
            }

            start += numbers.Length;
        }

        return values;
    }
}
