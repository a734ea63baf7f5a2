namespace TrsAnalytics;

/// <summary>Cuts a stage at a benchmark, declaration by declaration, and keeps what was cut off.</summary>
/// <param name="count">How many declarations there are.</param>
/// <param name="limitOf">The seconds the stage of a declaration takes at most; null where nothing binds it.</param>
internal sealed class StageCap(int count, Func<int, long?> limitOf)
{
    /// <summary>The seconds each declaration took beyond the benchmark; 0 where it kept to it or was not asked to.</summary>
    public uint[] Excess { get; } = new uint[count];

    /// <summary>The seconds a stage takes once it keeps to the benchmark.</summary>
    public long Cut(int i, long seconds)
    {
        if (limitOf(i) is not { } limit || seconds <= limit)
        {
            return seconds;
        }

        Excess[i] = (uint)(seconds - limit);
        return limit;
    }
}
