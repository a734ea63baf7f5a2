using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long a stage took in one group of declarations.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Observed">Declarations whose stage ran from one recorded event to another.</param>
/// <param name="Censored">Declarations whose stage was under way at the end of follow-up; not in the times.</param>
/// <param name="Unknown">Declarations of which the stamps do not tell; not in the times.</param>
/// <param name="Times">The observed times; their statistics are in hours.</param>
public sealed record StageRow(ImmutableArray<string> Key, Stage Stage, int Observed, int Censored, int Unknown, Tally Times)
{
    /// <summary>The median of the observed times in hours.</summary>
    public Estimate Median => Quantile(0.5);

    /// <summary>The mean of the observed times in hours.</summary>
    /// <param name="bootstrap">How it is resampled; 2,000 replicates when not given.</param>
    public Estimate Mean(Bootstrap? bootstrap = null) => Times.EstimateMean(bootstrap ?? new());

    /// <summary>The time in hours within which a share of the observed took place.</summary>
    /// <param name="p">The share, between 0 and 1.</param>
    public Estimate Quantile(double p) => new Distribution(Times, Tally.Empty).EstimateQuantile(p);
}
