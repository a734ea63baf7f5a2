using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Makes columns of data frames at once, rather than cell by cell.</summary>
internal static class FrameColumn
{
    /// <summary>A column of values, null where there is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="items">What the rows are made from.</param>
    /// <param name="value">The value of a row.</param>
    public static PrimitiveDataFrameColumn<T> Of<TItem, T>(string name, IReadOnlyList<TItem> items, Func<TItem, T?> value)
        where T : unmanaged
    {
        var bytes = new byte[items.Count * Unsafe.SizeOf<T>()];
        var values = MemoryMarshal.Cast<byte, T>(bytes.AsSpan());
        var present = new byte[(items.Count + 7) / 8];
        var missing = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (value(items[i]) is { } known)
            {
                values[i] = known;
                present[i / 8] |= (byte)(1 << (i % 8));
            }
            else
            {
                missing++;
            }
        }

        return new(name, bytes, present, values.Length, missing);
    }
}
