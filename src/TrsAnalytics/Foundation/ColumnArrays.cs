namespace TrsAnalytics;

/// <summary>Makes large columns. They are written to as they are made: memory that is first read and then written costs twice as much to come by.</summary>
internal static class ColumnArrays
{
    /// <summary>A column of one value.</summary>
    public static T[] Filled<T>(int length, T value)
        where T : unmanaged => Grown([], length, value);

    /// <summary>A longer column with the same beginning.</summary>
    /// <param name="column">The beginning.</param>
    /// <param name="length">How long it is to be.</param>
    /// <param name="fill">What the rest is filled with.</param>
    public static T[] Grown<T>(T[] column, int length, T fill)
        where T : unmanaged
    {
        var grown = GC.AllocateUninitializedArray<T>(length);
        column.CopyTo(grown, 0);
        Array.Fill(grown, fill, column.Length, length - column.Length);
        return grown;
    }
}
