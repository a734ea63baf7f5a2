namespace TrsAnalytics;

/// <summary>Goes through declarations in parallel, block by block.</summary>
internal static class RowBlocks
{
    private const int Size = 16_384;

    /// <summary>Hands out declarations.</summary>
    /// <param name="count">How many declarations there are.</param>
    /// <param name="act">Told a declaration.</param>
    public static void ForEach(int count, Action<int> act) => ForEach(count, (from, to) =>
    {
        for (var i = from; i < to; i++)
        {
            act(i);
        }
    });

    /// <summary>Hands out ranges of declarations.</summary>
    /// <param name="count">How many declarations there are.</param>
    /// <param name="block">Told the first of a range and the one after its last.</param>
    public static void ForEach(int count, Action<int, int> block) =>
        Parallel.For(0, Blocks(count), i => block(i * Size, Math.Min(count, (i + 1) * Size)));

    /// <summary>Hands out ranges of declarations, with something that only one thread at a time works with.</summary>
    /// <param name="count">How many declarations there are.</param>
    /// <param name="make">Makes what a thread works with.</param>
    /// <param name="block">Told the first of a range and the one after its last.</param>
    /// <param name="gather">Takes what a thread has made; one at a time.</param>
    public static void ForEach<T>(int count, Func<T> make, Action<int, int, T> block, Action<T> gather)
    {
        var gate = new Lock();
        Parallel.For(
            0,
            Blocks(count),
            make,
            (i, _, own) =>
            {
                block(i * Size, Math.Min(count, (i + 1) * Size), own);
                return own;
            },
            own =>
            {
                lock (gate)
                {
                    gather(own);
                }
            });
    }

    private static int Blocks(int count) => (count + Size - 1) / Size;
}
