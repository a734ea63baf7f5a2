namespace TrsAnalytics.Statistics;

/// <summary>What is known of one time in one group of declarations: how long the completed ones took, and how long the others were followed.</summary>
/// <remarks>Distributions of parts merge into the distribution of the whole. Times may be negative where an event precedes the start.</remarks>
public sealed record Distribution
{
    private const double SecondsPerHour = 3600;
    private const double HoursOfDay = 24;

    /// <summary>The completed and the open ones, each cut at its own tau.</summary>
    private readonly (FrequencyTable Released, FrequencyTable Open) atTau;

    /// <summary>A distribution from its parts.</summary>
    /// <param name="released">The completed times.</param>
    /// <param name="open">How long each open declaration was followed.</param>
    public Distribution(FrequencyTable released, FrequencyTable open)
        : this(released, open, (released, open))
    {
    }

    private Distribution(FrequencyTable released, FrequencyTable open, (FrequencyTable Released, FrequencyTable Open) atTau)
    {
        Released = released;
        Open = open;
        this.atTau = atTau;
    }

    /// <summary>No declarations at all.</summary>
    public static Distribution Empty { get; } = new(FrequencyTable.Empty, FrequencyTable.Empty);

    /// <summary>The completed times.</summary>
    public FrequencyTable Released { get; }

    /// <summary>How long each open declaration was followed.</summary>
    public FrequencyTable Open { get; }

    /// <summary>When the cancelled ones were cancelled. They are counted beside the others and enter only cumulative incidences.</summary>
    public FrequencyTable Cancelled { get; init; } = FrequencyTable.Empty;

    /// <summary>When those completed and open declarations came under observation that did so only after the start, each before its own time. Empty in a study drawn by registration.</summary>
    /// <remarks>Numbers with the open ones are then Kaplan and Meier's. Numbers of the completed take no account of late entries and are too long.</remarks>
    public FrequencyTable LateEntries { get; init; } = FrequencyTable.Empty;

    /// <summary>When those cancelled declarations came under observation that did so only after the start.</summary>
    public FrequencyTable LateEntriesOfCancelled { get; init; } = FrequencyTable.Empty;

    /// <summary>The times of completed and open declarations, each cut at its own tau: what the restricted mean averages.</summary>
    public FrequencyTable Restricted => FrequencyTable.Merge(atTau.Released, atTau.Open);

    /// <summary>Completed and open declarations together.</summary>
    public int Count => Released.Count + Open.Count;

    /// <summary>Mean of the completed in hours; null when there are none.</summary>
    public double? MeanCompleted => Released.Mean;

    /// <summary>Standard deviation of the completed in hours, dividing by n - 1; null for fewer than two.</summary>
    public double? SdCompleted => Released.Sd;

    /// <summary>Median of the completed in hours; null when there are none.</summary>
    public double? MedianCompleted => Released.Quantile(0.5);

    /// <summary>The shortest completed time in hours; null when there are none.</summary>
    public double? Min => Released.Min;

    /// <summary>The longest completed time in hours; null when there are none.</summary>
    public double? Max => Released.Max;

    /// <summary>
    /// Median in hours, open ones being longer than any; null when either middle value is open. With late entries, and where an open one was followed for less,
    /// Kaplan and Meier's.
    /// </summary>
    public double? MedianWithOpen => QuantileWithOpen(0.5);

    /// <summary>Mean of min(t, tau) in hours, an open declaration counting its tau; null when there are no declarations, or no follow-up to cut at. With late entries Kaplan and Meier's.</summary>
    public double? RestrictedMean => Count == 0 || HasNoFollowUp ? null
        : LateEntries.Count > 0 ? KaplanMeier.Of(this).RestrictedMean(Restricted.Max!.Value).Value
        : (double)(atTau.Released.Sum + atTau.Open.Sum) / (SecondsPerHour * Count);

    /// <summary>Whether every time is cut at nothing: follow-up ended with the window.</summary>
    internal bool HasNoFollowUp => (Released.Max > 0 || Open.Count > 0) && (atTau.Released.Max ?? 0) <= 0 && (atTau.Open.Max ?? 0) <= 0;

    /// <summary>The shortest tau of an open declaration, in seconds; null where none is open.</summary>
    internal long? ShortestTau => Open.Count == 0 ? null : atTau.Open.Times[0];

    /// <summary>Whether some open declarations were followed for less than a day, or for less than the median: then a count does not tell the share, nor the order of times the median.</summary>
    internal bool IsSeenEarly => LateEntries.Count == 0 && (NeedsCurve(HoursOfDay) || NeedsCurveAbout(OrderedQuantile(0.5)));

    /// <summary>Counts completed and open declarations where no time is cut.</summary>
    /// <param name="released">Completed times in seconds, ascending.</param>
    /// <param name="open">How long each open declaration was followed, in seconds, ascending.</param>
    /// <exception cref="ArgumentException">The times are not ascending.</exception>
    public static Distribution Of(ReadOnlySpan<long> released, ReadOnlySpan<long> open) => new(FrequencyTable.Of(released), FrequencyTable.Of(open));

    /// <summary>Counts completed and open declarations with one tau for all.</summary>
    /// <param name="released">Completed times in seconds, ascending.</param>
    /// <param name="open">How long each open declaration was followed, in seconds, ascending.</param>
    /// <param name="tau">The time in seconds everything is cut at in the restricted mean.</param>
    /// <exception cref="ArgumentException">The times are not ascending.</exception>
    public static Distribution Of(ReadOnlySpan<long> released, ReadOnlySpan<long> open, long tau) =>
        Of(FrequencyTable.Of(released), FrequencyTable.Of(open), tau);

    /// <summary>Counts completed and open declarations, each with its own tau, as offices differ on the working clock.</summary>
    /// <param name="released">Completed times in seconds, ascending.</param>
    /// <param name="open">The tau of each open declaration, in seconds, ascending.</param>
    /// <param name="taus">The tau of each completed declaration, in seconds, in the order of <paramref name="released"/>.</param>
    /// <exception cref="ArgumentException">The times are not ascending, or the taus are not as many as the completed.</exception>
    public static Distribution Of(ReadOnlySpan<long> released, ReadOnlySpan<long> open, ReadOnlySpan<long> taus)
    {
        if (taus.Length != released.Length)
        {
            throw new ArgumentException("Every completed declaration must have its tau.", nameof(taus));
        }

        var cut = new long[released.Length];
        for (var i = 0; i < cut.Length; i++)
        {
            cut[i] = Math.Min(released[i], taus[i]);
        }

        Array.Sort(cut);
        var followed = FrequencyTable.Of(open);
        return OfCut(FrequencyTable.Of(released), followed, FrequencyTable.Of(cut), followed);
    }

    /// <summary>Counts times with one tau for all.</summary>
    internal static Distribution Of(FrequencyTable released, FrequencyTable open, long tau) =>
        new Distribution(released, open).RestrictedTo(tau);

    /// <summary>Counts times that are also given cut, each at its own tau.</summary>
    /// <param name="released">The completed times.</param>
    /// <param name="open">How long each open declaration was followed.</param>
    /// <param name="cut">The completed times, each cut at its tau.</param>
    /// <param name="cutOpen">The tau of each open declaration.</param>
    internal static Distribution OfCut(FrequencyTable released, FrequencyTable open, FrequencyTable cut, FrequencyTable cutOpen) => new(released, open, (cut, cutOpen));

    /// <summary>The same declarations with one tau for all; every open one must have been followed that long.</summary>
    /// <param name="tau">The time in seconds everything is cut at in the restricted mean.</param>
    public Distribution RestrictedTo(long tau) => new(Released, Open, (Released.CappedAt(tau), Open.CappedAt(tau)))
    {
        Cancelled = Cancelled,
        LateEntries = LateEntries,
        LateEntriesOfCancelled = LateEntriesOfCancelled,
    };

    /// <summary>What was known of the same declarations some time after their start: those completed later were open then, those that came later were not seen.</summary>
    /// <remarks>A curve needs it where open declarations count the tau they were all followed for, while later releases are known.</remarks>
    /// <param name="seconds">The time.</param>
    public Distribution CensoredAt(long seconds)
    {
        var (released, open, entered) = (Released.UpTo(seconds), Open.UpTo(seconds), LateEntries.UpTo(seconds - 1));
        var openThen = Count - released.Count - open.Count - (LateEntries.Count - entered.Count);
        return new(released, FrequencyTable.Merge(open, FrequencyTable.Repeat(seconds, openThen)))
        {
            Cancelled = Cancelled,
            LateEntries = entered,
            LateEntriesOfCancelled = LateEntriesOfCancelled,
        };
    }

    /// <summary>The distribution of two groups together.</summary>
    public static Distribution Merge(Distribution a, Distribution b)
    {
        return new(
            FrequencyTable.Merge(a.Released, b.Released),
            FrequencyTable.Merge(a.Open, b.Open),
            (FrequencyTable.Merge(a.atTau.Released, b.atTau.Released), FrequencyTable.Merge(a.atTau.Open, b.atTau.Open)))
        {
            Cancelled = FrequencyTable.Merge(a.Cancelled, b.Cancelled),
            LateEntries = FrequencyTable.Merge(a.LateEntries, b.LateEntries),
            LateEntriesOfCancelled = FrequencyTable.Merge(a.LateEntriesOfCancelled, b.LateEntriesOfCancelled),
        };
    }

    /// <summary>Quantile of the completed in hours; null when there are none.</summary>
    /// <param name="p">The share below the quantile, 0 to 1.</param>
    /// <param name="type">The definition.</param>
    public double? QuantileCompleted(double p, QuantileType type = QuantileType.HyndmanFan7) => Released.Quantile(p, type);

    /// <summary>
    /// Quantile in hours, open ones being longer than any; null when it lies among the open ones. With late entries, and where an open one was followed for less,
    /// Kaplan and Meier's, whatever the type.
    /// </summary>
    /// <inheritdoc cref="QuantileCompleted"/>
    public double? QuantileWithOpen(double p, QuantileType type = QuantileType.HyndmanFan7) =>
        NeedsCurveAbout(OrderedQuantile(p, type)) ? KaplanMeier.Of(this).Quantile(p).Value : OrderedQuantile(p, type);

    /// <summary>How many were completed within so many hours; exactly so many count.</summary>
    /// <param name="hours">The limit in hours.</param>
    public int CountWithin(double hours) => Released.CountUpTo(WholeSeconds(hours));

    /// <summary>Share, 0 to 1, of completed and open declarations that were completed within so many hours; null when there are none. With late entries, and where an open one was followed for less, Kaplan and Meier's.</summary>
    /// <param name="hours">The limit in hours; exactly so many count.</param>
    public double? ShareWithin(double hours) => Count == 0 ? null
        : NeedsCurve(hours) ? 1 - KaplanMeier.Of(this).At(hours).Value
        : (double)CountWithin(hours) / Count;

    /// <summary>Whether some were not under observation all along until a time, so that only a curve tells the share completed by then.</summary>
    /// <param name="hours">The time in hours.</param>
    internal bool NeedsCurve(double hours) => LateEntries.Count > 0 || Open.HoursAt(0) < hours;

    /// <summary>The same of the times that a quantile lies between.</summary>
    /// <param name="quantile">The quantile in hours, by the order of the times; null where it lies among the open ones.</param>
    internal bool NeedsCurveAbout(double? quantile) => LateEntries.Count > 0 || (quantile is { } hours && Open.HoursAt(0) < NextCompleted(hours));

    /// <summary>The quantile by the order of the times, open ones being longer than any, however long they were followed.</summary>
    internal double? OrderedQuantile(double p, QuantileType type = QuantileType.HyndmanFan7) => Released.Quantile(p, Open.Count, type);

    /// <summary>The shortest completed time of so many hours or more.</summary>
    private double? NextCompleted(double hours) => Released.HoursAt(Released.CountUpTo((long)Math.Ceiling((hours * SecondsPerHour) - 1e-6) - 1));

    /// <summary>A limit such as 2.3 h is meant in whole seconds; binary fractions may fall a hair short of them.</summary>
    internal static long WholeSeconds(double hours) => (long)Math.Floor((hours * SecondsPerHour) + 1e-6);
}
