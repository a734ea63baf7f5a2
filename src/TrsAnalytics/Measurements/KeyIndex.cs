namespace TrsAnalytics;

/// <summary>Finds the record of a key: an open-addressing table, as there may be twenty million keys.</summary>
internal sealed class KeyIndex
{
    private long[] _keys = new long[1 << 12];
    private int[] _records = new int[1 << 12];
    private int _count;

    /// <summary>The record of a key, or -1.</summary>
    public int Find(long key)
    {
        var mask = _keys.Length - 1;
        for (var slot = SlotOf(key, mask); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
            {
                return _records[slot];
            }
        }

        return -1;
    }

    /// <summary>Adds a key that is not there yet. Keys are not 0.</summary>
    public void Add(long key, int record)
    {
        if (2 * ++_count > _keys.Length)
        {
            Grow();
        }

        Put(key, record);
    }

    private void Put(long key, int record)
    {
        var mask = _keys.Length - 1;
        var slot = SlotOf(key, mask);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        (_keys[slot], _records[slot]) = (key, record);
    }

    private void Grow()
    {
        var (keys, records) = (_keys, _records);
        (_keys, _records) = (new long[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], records[i]);
            }
        }
    }

    private static int SlotOf(long key, int mask) => unchecked((int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32)) & mask;
}
