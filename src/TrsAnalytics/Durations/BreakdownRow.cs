using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Release times of one group of declarations.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Count">All its declarations.</param>
/// <param name="Released">Those released.</param>
/// <param name="Open">Those open at the end of follow-up.</param>
/// <param name="Cancelled">Those cancelled before any release; not in the distribution.</param>
/// <param name="Unknown">Those nobody can tell of; not in the distribution.</param>
/// <param name="Distribution">
/// The release times, and how long the open declarations were followed; its statistics are in hours. Of everything open in a window with when each came under
/// observation; times are then cut at one tau for all offices of the group (<see cref="CutHours"/>).
/// </param>
public sealed partial record BreakdownRow(
    ImmutableArray<string> Key, int Count, int Released, int Open, int Cancelled, int Unknown, Distribution Distribution)
{
    /// <summary>What the rows say against the plan's word on how they were drawn; every estimate carries it.</summary>
    public ImmutableArray<Caveat> Caveats { get; init; } = [];

    /// <summary>Where all times of the row are cut in the restricted mean, in hours, when they need one cut (delayed entry); null where each is cut at the tau of its own office.</summary>
    internal double? CutHours { get; init; }

    /// <summary>The median in hours, open declarations being longer than any.</summary>
    public Estimate Median => Quantile(0.5);

    /// <summary>The share of declarations still open after a time, as far as all were followed; of what is seen early, as far as any was.</summary>
    public KaplanMeier Curve => KaplanMeier.Of(FollowedFor is { } seconds ? Distribution.CensoredAt(seconds) : Distribution);

    /// <summary>The shares released and cancelled by a time, as far as all were followed.</summary>
    public CumulativeIncidence Incidence =>
        FollowedFor is { } seconds ? CumulativeIncidence.Of(Distribution, seconds) : CumulativeIncidence.Of(Distribution);

    /// <summary>How long all were followed at least; null where nothing is open, or where curves need no such limit, as some came late or were seen early.</summary>
    internal long? FollowedFor =>
        Distribution.IsSeenEarly || Distribution.LateEntries.Count + Distribution.LateEntriesOfCancelled.Count > 0 ? null : Distribution.ShortestTau;

    /// <summary>The mean of min(t, tau) in hours, open declarations counting tau.</summary>
    /// <param name="bootstrap">How it is resampled; 2,000 replicates when not given.</param>
    public Estimate RestrictedMean(Bootstrap? bootstrap = null) => Stated(Distribution.EstimateRestrictedMean(bootstrap ?? new()));

    /// <summary>The official mean in hours, of the released declarations alone.</summary>
    /// <inheritdoc cref="RestrictedMean"/>
    public Estimate MeanCompleted(Bootstrap? bootstrap = null) => Stated(Distribution.EstimateMeanCompleted(bootstrap ?? new()));

    /// <summary>The time in hours within which a share is released, open declarations being longer than any.</summary>
    /// <param name="p">The share, between 0 and 1.</param>
    public Estimate Quantile(double p) => Stated(Distribution.EstimateQuantile(p));

    /// <summary>The share of released and open declarations that were released within so many hours.</summary>
    /// <param name="hours">The limit in hours; exactly so many count.</param>
    public Estimate ShareWithin(double hours) => Stated(Distribution.EstimateShareWithin(hours));

    private Estimate Stated(Estimate estimate) => estimate with { Caveats = [.. estimate.Caveats, .. Caveats] };
}
