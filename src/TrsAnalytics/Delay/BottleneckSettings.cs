using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What bottlenecks are held against, and how their gains are resampled.</summary>
public sealed partial record BottleneckSettings
{
    /// <summary>In what declarations must be alike to be compared, with the rest of the study or with another office. Direction and final channel by default.</summary>
    public ImmutableArray<Dimension> Alike { get; init; } = [By.Direction, By.FinalChannel];

    /// <summary>How many declarations alike the rest of the study, or another office, needs; fewer are not compared. 10 by default.</summary>
    public int MinimumCell { get; init; } = 10;

    /// <summary>An earlier study whose stage medians are benchmarks too, or null.</summary>
    public Measurement? Previous { get; init; }

    /// <summary>How many observed times of a stage an office or an earlier study needs to be a benchmark of it. 30 by default.</summary>
    public int MinimumObserved { get; init; } = 30;

    /// <summary>How the limits of the gains are found: declarations are drawn within office, direction and final channel.</summary>
    /// <remarks>A cell of one declaration always gives the same one, so the limits are too narrow where most cells are that small.</remarks>
    public Bootstrap Bootstrap { get; init; } = new();
}
