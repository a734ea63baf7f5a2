using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long a span took in one group of declarations.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Metric">The span.</param>
/// <param name="Observed">Declarations with an exact stamp at both ends.</param>
/// <param name="Missing">Declarations that lack an end.</param>
/// <param name="DayOnly">Declarations with both ends, of which one or both are a date alone.</param>
/// <param name="Times">The times of the observed; negative where the span ends before it starts.</param>
/// <param name="MeanLowerHours">The least the mean of observed and day-only ones can be; null where none is day-only.</param>
/// <param name="MeanUpperHours">The most it can be; null where none is day-only.</param>
public sealed record MetricRow(
    ImmutableArray<string> Key, Metric Metric, int Observed, int Missing, int DayOnly, Tally Times,
    double? MeanLowerHours, double? MeanUpperHours)
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
