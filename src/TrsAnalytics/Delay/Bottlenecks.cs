using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Where the delay is: which stage of which group takes the most hours, and what would bring them back.</summary>
/// <remarks>
/// Of released and open declarations, every release time being cut at tau. The slowest tenth are the declarations at least as slow as the one
/// that a tenth of all, rounded up, are not slower than; what makes them slow is what each part of the release time takes there beyond its
/// median in all declarations, those that do not go through it counting 0.
/// </remarks>
/// <param name="Clock">How time is counted.</param>
/// <param name="By">What the groups are made by; empty for the whole.</param>
/// <param name="Rows">One row a stage and group that took time, and one a group for time no stage covers; the most hours first.</param>
/// <param name="Total">The release time of the whole measurement.</param>
[TypeFormatterSource]
public sealed partial record Bottlenecks(Clock Clock, ImmutableArray<Dimension> By, ImmutableArray<Bottleneck> Rows, BottleneckTotal Total) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }

    /// <summary>In what declarations are alike that were compared with the rest of the study or with the best office.</summary>
    public required ImmutableArray<Dimension> Alike { get; init; }

    /// <summary>The first rows; shares and totals stay those of the whole.</summary>
    /// <param name="count">How many, 0 or more.</param>
    public Bottlenecks Top(int count) => this with { Rows = [.. Rows.Take(count)] };

    /// <summary>
    /// What is unusual: the rows that took more than declarations alike in the rest of the study, beyond chance, those first of which most is left when chance is allowed for;
    /// shares and totals stay those of the whole. See <see cref="RestComparison"/>.
    /// </summary>
    /// <remarks>Of all rows that were compared, at most 5 % of those named are false on average. Where nothing is to be compared with, there are none.</remarks>
    public Bottlenecks Unusual() => this with
    {
        Rows =
        [
            .. Rows.Where(row => row.Rest?.FalseDiscovery <= TestFamily.Level)
                .OrderByDescending(row => row.Rest!.ExcessHours.Limits?.Low ?? 0).ThenByDescending(row => row.Rest!.ExcessHours.Value),
        ],
    };

    /// <summary>
    /// The rows that can be held against a benchmark of a kind, those first that would bring most; shares and totals stay those of the whole. What chance explains
    /// (<see cref="BenchmarkGain.IsBeyondChance"/>) is left out.
    /// </summary>
    /// <param name="kind">The kind of benchmark.</param>
    public Bottlenecks ByGain(BenchmarkKind kind) => this with
    {
        Rows =
        [
            .. Rows
                .Select(row => (Row: row, Gain: row.Gains.Where(gain => gain.Benchmark.Kind == kind && gain.IsBeyondChance).Max(gain => gain.GainHours.Value)))
                .Where(row => row.Gain is not null)
                .OrderByDescending(row => row.Gain)
                .Select(row => row.Row),
        ],
    };
}
