using NodaTime;

namespace TrsAnalytics;

/// <summary>What a stage is thought to take instead of what it took.</summary>
/// <remarks>
/// The best comparable office is that of the bottlenecks (<see cref="BenchmarkKind.BestOffice"/>), for the mix of the declarations meant: of the offices that did the stage often
/// enough, wherever in the study, the one with the lowest medians, cell by cell of direction and final channel. There must be at least two to choose from. Declarations of cells in
/// which it did the stage too rarely stay as they are (<see cref="WhatIf.WithoutBenchmark"/>).
/// </remarks>
public sealed record Target
{
    private Target(TargetKind kind) => Kind = kind;

    /// <summary>At most the median of the best comparable office for declarations of the same direction and final channel.</summary>
    public static Target MedianOfBest { get; } = new(TargetKind.MedianOfBest);

    /// <summary>
    /// The distribution of the best comparable office, rank by rank: what is slow among its own office's declarations of the same direction and final channel takes as long as what is
    /// as slow among those there. May be longer than it was; the declarations of the best office itself stay as they are.
    /// </summary>
    public static Target LikeBest { get; } = new(TargetKind.LikeBest);

    /// <summary>What it is.</summary>
    public TargetKind Kind { get; }

    /// <summary>The limit of <see cref="TargetKind.AtMost"/>; zero else.</summary>
    public Duration Limit { get; private init; }

    /// <summary>The share that <see cref="TargetKind.CutBy"/> takes away, 0 to 1; 0 else.</summary>
    public double Share { get; private init; }

    /// <summary>The clock the stage is told by: working unless said otherwise, so that nothing is finished at night.</summary>
    public Clock Clock { get; init; } = Clock.Working;

    /// <summary>How many observed times of the stage an office needs to be an example. 30 by default, as in <see cref="BottleneckSettings"/>.</summary>
    public int MinimumObserved { get; init; } = 30;

    /// <summary>How many of them it needs in a cell of direction and final channel to be an example there. 10 by default, as in <see cref="BottleneckSettings"/>.</summary>
    public int MinimumCell { get; init; } = 10;

    /// <summary>How the best comparable office is chosen.</summary>
    internal BottleneckSettings Choice => new() { MinimumObserved = MinimumObserved, MinimumCell = MinimumCell };

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
