using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What a measurement would have shown had one stage taken another time.</summary>
/// <remarks>
/// Time that another stage also covers is not gained; what follows the stage keeps its length; open declarations stay open. A calculation on what was
/// recorded, not a forecast: whoever works faster in one place may have to wait in another.
/// </remarks>
[TypeFormatterSource]
public sealed partial record WhatIf : IResult
{
    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>What it takes instead.</summary>
    public required Target Target { get; init; }

    /// <summary>The office that is the example, or null where the target needs none.</summary>
    public required string? BestOffice { get; init; }

    /// <summary>
    /// How often chance alone makes the fastest of the offices that could be an example as fast as this one, 0 to 1; null where the target needs none. Above 0.05 the gain is not to be promised.
    /// </summary>
    public double? ChanceOfBest { get; init; }

    /// <summary>The declarations meant.</summary>
    public required int Selected { get; init; }

    /// <summary>Those of them whose stage would have taken another time.</summary>
    public required int Changed { get; init; }

    /// <summary>Those of them whose stage keeps its time because the best office did it too rarely with declarations alike; 0 where the target needs no example.</summary>
    public required int WithoutBenchmark { get; init; }

    /// <summary>The release times of the whole measurement as they were, in elapsed hours.</summary>
    public required BreakdownRow Before { get; init; }

    /// <summary>The same with the stage changed.</summary>
    public required BreakdownRow After { get; init; }

    /// <summary>By how much the restricted mean falls, in hours per declaration of the whole measurement.</summary>
    public required Estimate GainHours { get; init; }

    /// <summary>By how much the share released within 24 hours grows, -1 to 1.</summary>
    public required Estimate GainWithin24Hours { get; init; }

    /// <summary>The service standards.</summary>
    public required ImmutableArray<StandardEffect> Standards { get; init; }

    /// <summary>The ranking as it was, with intervals.</summary>
    public required Ranking RankingBefore { get; init; }

    /// <summary>The ranking with the stage changed, all else of all units being as it was.</summary>
    public required Ranking RankingAfter { get; init; }
}
