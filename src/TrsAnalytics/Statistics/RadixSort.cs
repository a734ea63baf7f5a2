using System.Buffers;
using System.Numerics;

namespace TrsAnalytics.Statistics;

/// <summary>Stable sorting of whole numbers in linear time, several times faster than comparing them for large n.</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int Buckets = 1 << DigitBits;
    private const int Small = 48;

    /// <summary>Sorts keys ascending.</summary>
    public static void Sort<TKey>(Span<TKey> keys)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        // Few numbers, or equal ones that nobody can tell apart.
        if (keys.Length < Buckets)
        {
            keys.Sort();
            return;
        }

        Sort(keys, Span<int>.Empty);
    }

    /// <summary>Sorts keys ascending and takes each key's companion along; equal keys keep their order.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="companions">As many companions, such as row numbers.</param>
    public static void Sort<TKey>(Span<TKey> keys, Span<int> companions)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        if (!companions.IsEmpty && companions.Length != keys.Length)
        {
            throw new ArgumentException("There must be as many companions as keys.", nameof(companions));
        }

        if (keys.Length <= Small)
        {
            Insert(keys, companions);
            return;
        }

        var (low, range) = Range(keys);
        var keyRoom = ArrayPool<TKey>.Shared.Rent(keys.Length);
        var companionRoom = ArrayPool<int>.Shared.Rent(companions.Length);
        var keyBuffer = keyRoom.AsSpan(0, keys.Length);
        var companionBuffer = companionRoom.AsSpan(0, companions.Length);
        var moved = false;
        for (var shift = 0; shift < 64 && range >> shift != 0; shift += DigitBits, moved = !moved)
        {
            if (moved)
            {
                Distribute(keyBuffer, keys, companionBuffer, companions, low, shift);
            }
            else
            {
                Distribute(keys, keyBuffer, companions, companionBuffer, low, shift);
            }
        }

        if (moved)
        {
            keyBuffer.CopyTo(keys);
            companionBuffer.CopyTo(companions);
        }

        ArrayPool<TKey>.Shared.Return(keyRoom);
        ArrayPool<int>.Shared.Return(companionRoom);
    }

    private static (ulong Low, ulong Range) Range<TKey>(ReadOnlySpan<TKey> keys)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        var (low, high) = (keys[0], keys[0]);
        foreach (var key in keys)
        {
            low = TKey.Min(low, key);
            high = TKey.Max(high, key);
        }

        var origin = ulong.CreateTruncating(low);
        return (origin, unchecked(ulong.CreateTruncating(high) - origin));
    }

    private static void Distribute<TKey>(
        ReadOnlySpan<TKey> from, Span<TKey> to, ReadOnlySpan<int> companionsFrom, Span<int> companionsTo, ulong low, int shift)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        unchecked
        {
            Span<int> next = stackalloc int[Buckets];
            foreach (var key in from)
            {
                next[Digit(key, low, shift)]++;
            }

            var start = 0;
            foreach (ref var place in next)
            {
                (place, start) = (start, start + place);
            }

            for (var i = 0; i < from.Length; i++)
            {
                var place = next[Digit(from[i], low, shift)]++;
                to[place] = from[i];
                if (!companionsFrom.IsEmpty)
                {
                    companionsTo[place] = companionsFrom[i];
                }
            }
        }
    }

    private static int Digit<TKey>(TKey key, ulong low, int shift)
        where TKey : unmanaged, IBinaryInteger<TKey> =>
        unchecked((int)((ulong.CreateTruncating(key) - low) >> shift) & (Buckets - 1));

    private static void Insert<TKey>(Span<TKey> keys, Span<int> companions)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var (key, companion, place) = (keys[i], companions.IsEmpty ? 0 : companions[i], i);
            for (; place > 0 && keys[place - 1] > key; place--)
            {
                keys[place] = keys[place - 1];
                if (!companions.IsEmpty)
                {
                    companions[place] = companions[place - 1];
                }
            }

            keys[place] = key;
            if (!companions.IsEmpty)
            {
                companions[place] = companion;
            }
        }
    }
}
