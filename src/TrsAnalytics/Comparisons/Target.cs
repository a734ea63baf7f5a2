using NodaTime;

namespace TrsAnalytics;

/// <summary>What a stage is thought to take instead of what it took.</summary>
/// <remarks>
/// The best comparable office is the one with the lowest median of the stage among the declarations meant,
/// of those that did it often enough for them; there must be at least two.
/// </remarks>
public sealed record Target
{
    private Target(TargetKind kind) => Kind = kind;

    /// <summary>At most the median of the best comparable office.</summary>
    public static Target MedianOfBest { get; } = new(TargetKind.MedianOfBest);

    /// <summary>The distribution of the best comparable office, rank by rank: the slow ones as slow as the slow ones there.</summary>
    public static Target LikeBest { get; } = new(TargetKind.LikeBest);

    /// <summary>What it is.</summary>
    public TargetKind Kind { get; }

    /// <summary>The limit of <see cref="TargetKind.AtMost"/>; zero else.</summary>
    public Duration Limit { get; private init; }

    /// <summary>The share that <see cref="TargetKind.CutBy"/> takes away, 0 to 1; 0 else.</summary>
    public double Share { get; private init; }

    /// <summary>The clock the stage is told by: working unless said otherwise, so that nothing is finished at night.</summary>
    public Clock Clock { get; init; } = Clock.Working;

    /// <summary>How many observed times of the stage an office needs to be an example. 30 by default.</summary>
    public int MinimumObserved { get; init; } = 30;

    /// <summary>At most so long.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public static Target AtMost(Duration limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, Duration.Zero);
        return new(TargetKind.AtMost) { Limit = limit };
    }

    /// <summary>Shorter by a share, 0.2 for a fifth.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static Target CutBy(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return new(TargetKind.CutBy) { Share = share };
    }
}
