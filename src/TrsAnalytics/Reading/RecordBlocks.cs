using System.Collections.Concurrent;

namespace TrsAnalytics;

/// <summary>Blocks that were merged and may be filled again: a large study needs few of them.</summary>
internal sealed class RecordBlocks
{
    private readonly ConcurrentBag<RecordBlock> _free = [];

    /// <summary>An empty block of so many columns.</summary>
    public RecordBlock Take(int stampColumns, int textColumns) =>
        _free.TryTake(out var block) && block.Fits(stampColumns, textColumns) ? block : new(stampColumns, textColumns);

    /// <summary>Gives a block back that nobody looks at any more.</summary>
    public void Return(RecordBlock block)
    {
        block.Clear();
        _free.Add(block);
    }
}
