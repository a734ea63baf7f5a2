namespace TrsAnalytics.Statistics;

/// <summary>Random numbers that are the same on every machine and every version of the runtime: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).</summary>
public sealed class SeededRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state;

    /// <summary>The stream of a seed.</summary>
    public SeededRandom(ulong seed) => state = seed;

    /// <summary>One of many independent streams of a seed.</summary>
    public SeededRandom(ulong seed, int stream)
        : this(Mix(unchecked(Mix(seed + Golden) + (((ulong)stream + 1) * Golden))))
    {
    }

    /// <summary>A whole number from 0 to below a limit.</summary>
    /// <param name="limit">Above 0.</param>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return (int)Math.BigMul(Next(), (ulong)limit, out _);
    }

    /// <summary>Two independent whole numbers from 0 to below a limit, from one random number: what the first leaves of it makes the second.</summary>
    internal (int First, int Second) TwoBelow(int limit)
    {
        var first = (int)Math.BigMul(Next(), (ulong)limit, out var left);
        return (first, (int)Math.BigMul(left, (ulong)limit, out _));
    }

    /// <summary>A number between 0 and 1, neither included.</summary>
    public double Uniform() => ((Next() >> 11) + 0.5) / (1UL << 53);

    private ulong Next() => Mix(unchecked(state += Golden));

    private static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
