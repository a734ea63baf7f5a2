using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The time one stage took of the release times of one group.</summary>
public sealed partial record Bottleneck
{
    private const double SecondsPerHour = 3600;

    /// <summary>The group, one label a dimension; empty for the whole.</summary>
    public required ImmutableArray<string> Key { get; init; }

    /// <summary>The stage; null for the time that no stage covers.</summary>
    public required Stage? Stage { get; init; }

    /// <summary>In how many declarations it took time.</summary>
    public required int Declarations { get; init; }

    /// <summary>How many of these are open; each weighs up to tau.</summary>
    public required int Open { get; init; }

    /// <summary>The seconds it took, each declaration being followed for tau at most. Over all rows they sum to the release time exactly.</summary>
    public required long Seconds { get; init; }

    /// <summary>The same without open declarations.</summary>
    public required long ReleasedSeconds { get; init; }

    /// <summary>The share of the release time of the whole measurement, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The share of this row and all rows before it, 0 to 1.</summary>
    public required double CumulativeShare { get; init; }

    /// <summary>The share without open declarations, 0 to 1; null when nothing is released.</summary>
    public required double? ReleasedShare { get; init; }

    /// <summary>The share in what makes the slowest tenth slow, 0 to 1; null when nothing does. See <see cref="Bottlenecks"/>.</summary>
    public required double? TailShare { get; init; }

    /// <summary>The share of its elapsed time in which the office was closed, 0 to 1; null when it took none.</summary>
    public required double? OffHoursShare { get; init; }

    /// <summary>What each benchmark of the stage would bring: the standard, the best office, the earlier study, as far as there are.</summary>
    public required ImmutableArray<BenchmarkGain> Gains { get; init; }

    /// <summary>The same stage in the rest of the study; null where too little there is alike, as when all is one group.</summary>
    public required RestComparison? Rest { get; init; }

    /// <summary>Who answers for the time.</summary>
    public Owner Owner => Stage?.Owner ?? Owner.Unattributed;

    /// <summary>The hours it took.</summary>
    public double Hours => Seconds / SecondsPerHour;

    /// <summary>The hours it took without open declarations.</summary>
    public double ReleasedHours => ReleasedSeconds / SecondsPerHour;
}
