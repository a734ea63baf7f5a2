using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long a stage or a further span of the plan took in one group of declarations.</summary>
/// <remarks>
/// Spans start at any time, also after the window, so that those under way at the end of follow-up were followed for differently long:
/// numbers with the open ones are Kaplan and Meier's (see <see cref="KaplanMeier"/>). They are cut at one tau for all offices of a group;
/// where every span under way was followed that long, the restricted mean is the plain mean of min(t, tau). There is none where the
/// longest time known is that of a span under way and shorter than tau. Where everything open in the window was drawn, spans of declarations registered
/// before it count from the start of the window on (delayed entry), and those that were over by then are left out.
/// </remarks>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Distribution">The observed times as released, those under way at the end of follow-up as open, uncut.</param>
/// <param name="TauHours">From the end of the window to the end of follow-up; where the offices of the group have different calendars, by the shortest that an office of the study uses.</param>
public abstract record SpanRow(ImmutableArray<string> Key, Distribution Distribution, double TauHours)
{
    /// <summary>Declarations whose span ran from one recorded event to another.</summary>
    public int Observed => Times.Count;

    /// <summary>Declarations whose span was under way at the end of follow-up; only in the numbers with the open ones.</summary>
    public int Censored => Distribution.Open.Count;

    /// <summary>The observed times; their statistics are in hours.</summary>
    public FrequencyTable Times => Distribution.Released;

    /// <summary>The median of the observed times in hours.</summary>
    public Estimate Median => Quantile(0.5);

    /// <summary>The share of spans still under way after a time.</summary>
    public KaplanMeier Curve => KaplanMeier.Of(Distribution);

    /// <summary>The median in hours with those under way.</summary>
    public Estimate MedianWithOpen => Curve.Quantile(0.5);

    /// <summary>The mean of min(t, tau) in hours with those under way.</summary>
    public Estimate RestrictedMean => Curve.RestrictedMean(TauHours);

    /// <summary>The mean of the observed times in hours.</summary>
    /// <param name="bootstrap">How it is resampled; 2,000 replicates when not given.</param>
    public Estimate Mean(Bootstrap? bootstrap = null) => Times.EstimateMean(bootstrap ?? new()).OfCompletedAmong(Distribution);

    /// <summary>The time in hours within which a share of the observed took place.</summary>
    /// <param name="p">The share, between 0 and 1.</param>
    public Estimate Quantile(double p) => new Distribution(Times, FrequencyTable.Empty).EstimateQuantile(p).OfCompletedAmong(Distribution);

    /// <summary>The share of spans, with those under way, that ended within so many hours.</summary>
    /// <param name="hours">The limit in hours; exactly so many count.</param>
    public Estimate ShareWithin(double hours) => Curve.At(hours).Complement();
}
