using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What changed from an earlier study to a later one, and what of it is mix and what speed.</summary>
/// <remarks>Numbers that do not mean the same in both studies stand side by side without a difference, with the reason.</remarks>
/// <param name="Earlier">The plan of the earlier study.</param>
/// <param name="Later">The plan of the later study.</param>
/// <param name="Clock">How time is counted.</param>
/// <param name="TauHours">Where times are cut in both restricted means: the shorter of the two follow-ups, so that neither needs to be estimated.</param>
/// <param name="Differences">In what the studies differ beside their times.</param>
[TypeFormatterSource]
public sealed partial record Comparison(
    MeasurementPlan Earlier, MeasurementPlan Later, Clock Clock, double TauHours, ImmutableArray<StudyDifference> Differences) : IResult
{
    /// <summary>The mean of min(t, tau) in hours, open declarations counting tau; limits of the difference by resampling.</summary>
    public required Change RestrictedMean { get; init; }

    /// <summary>The official mean of released declarations in hours; limits of the difference by resampling.</summary>
    public required Change MeanCompleted { get; init; }

    /// <summary>The median in hours, open declarations being longer than any.</summary>
    public required Change Median { get; init; }

    /// <summary>The share released within 24 hours; limits of the difference by Newcombe's method.</summary>
    public required Change ShareWithinDay { get; init; }

    /// <summary>The change of the restricted mean split into mix and speed: by final channel, by procedure, by direction. Empty where it is refused.</summary>
    public required ImmutableArray<MixAndSpeed> Splits { get; init; }

    /// <summary>The change of the restricted mean stage by stage, and last the time of none.</summary>
    public required ImmutableArray<StageChange> Stages { get; init; }

    /// <summary>The service standards.</summary>
    public required ImmutableArray<StandardChange> Standards { get; init; }

    /// <summary>The scores and ranks of the units. Illustrative, as every ranking is.</summary>
    public required ScoreComparison Scores { get; init; }
}
