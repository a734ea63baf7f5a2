using System.Numerics;

namespace TrsAnalytics;

/// <summary>Finds the record of a key: an open-addressing table, as there may be twenty million keys.</summary>
internal sealed class KeyIndex
{
    private (long Key, int Record)[] _slots = new (long, int)[1 << 12];
    private int _count;

    /// <summary>The record of a key, or -1. Keys are not 0.</summary>
    public int Find(long key) => _slots[SlotOf(key)] is var slot && slot.Key == key ? slot.Record : -1;

    /// <summary>The record of a key; the one given, from now on, where there is none.</summary>
    public int FindOrAdd(long key, int record)
    {
        ref var slot = ref _slots[SlotOf(key)];
        if (slot.Key == key)
        {
            return slot.Record;
        }

        slot = (key, record);
        if (2 * ++_count > _slots.Length)
        {
            Reserve(_count);
        }

        return record;
    }

    /// <summary>Makes room for so many keys.</summary>
    public void Reserve(int keys)
    {
        var length = (int)BitOperations.RoundUpToPowerOf2(2 * (uint)keys);
        if (length <= _slots.Length)
        {
            return;
        }

        var slots = _slots;
        _slots = new (long, int)[length];
        foreach (var slot in slots)
        {
            if (slot.Key != 0)
            {
                _slots[SlotOf(slot.Key)] = slot;
            }
        }
    }

    /// <summary>Where a key stands, or the free slot where it belongs.</summary>
    private int SlotOf(long key)
    {
        var mask = _slots.Length - 1;
        var slot = unchecked((int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32)) & mask;
        while (_slots[slot].Key != key && _slots[slot].Key != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
