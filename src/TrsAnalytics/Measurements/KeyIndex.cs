using System.Numerics;

namespace TrsAnalytics;

/// <summary>
/// Finds the record of a key: an open-addressing table, as there may be twenty million keys. A slot holds a part of the key's hash, by which the table grows
/// and most other keys are told apart, and the record; the keys themselves stand with the records.
/// </summary>
internal sealed class KeyIndex
{
    private const ulong Free = 0;

    private ulong[] _slots = new ulong[1 << 12];
    private int _count;

    /// <summary>The record of a key, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">The key of each record.</param>
    public int Find(long key, ReadOnlySpan<long> keys) => RecordIn(_slots[SlotOf(key, keys)]);

    /// <summary>The record of a key; the one given, from now on, where there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="record">A record.</param>
    /// <param name="keys">The key of each record that was added.</param>
    public int FindOrAdd(long key, int record, ReadOnlySpan<long> keys)
    {
        ref var slot = ref _slots[SlotOf(key, keys)];
        if (slot != Free)
        {
            return RecordIn(slot);
        }

        slot = ((ulong)HashOf(key) << 32) | (uint)(record + 1);
        if (!HasRoomFor(++_count))
        {
            Reserve(_count);
        }

        return record;
    }

    /// <summary>Makes room for so many keys.</summary>
    public void Reserve(int keys)
    {
        if (HasRoomFor(keys))
        {
            return;
        }

        var slots = _slots;
        _slots = ColumnArrays.Filled(checked((int)BitOperations.RoundUpToPowerOf2(((ulong)keys * 3 / 2) + 1)), Free);
        var mask = (uint)_slots.Length - 1;
        foreach (var taken in slots)
        {
            if (taken != Free)
            {
                var slot = HashIn(taken) & mask;
                while (_slots[slot] != Free)
                {
                    slot = (slot + 1) & mask;
                }

                _slots[slot] = taken;
            }
        }
    }

    /// <summary>The record at the place where a key is looked for first, be it of this key or another; -1 for none.</summary>
    /// <remarks>Asked of one key after the other, memory brings those places side by side; finding the keys then waits for none of them.</remarks>
    public int Glance(long key) => RecordIn(_slots[HashOf(key) & ((uint)_slots.Length - 1)]);

    private static uint HashOf(long key) => (uint)(unchecked((ulong)key * 0x9E3779B97F4A7C15UL) >> 32);

    private static uint HashIn(ulong slot) => (uint)(slot >> 32);

    private static int RecordIn(ulong slot) => (int)(slot & uint.MaxValue) - 1;

    private bool HasRoomFor(int keys) => 3L * keys <= 2L * _slots.Length;

    /// <summary>Where a key stands, or the free slot where it belongs.</summary>
    private uint SlotOf(long key, ReadOnlySpan<long> keys)
    {
        var mask = (uint)_slots.Length - 1;
        var hash = HashOf(key);
        var slot = hash & mask;
        while (_slots[slot] is not Free and var taken && (HashIn(taken) != hash || keys[RecordIn(taken)] != key))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
