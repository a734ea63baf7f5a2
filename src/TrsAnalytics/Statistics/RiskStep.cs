namespace TrsAnalytics.Statistics;

/// <summary>What happened at one time among the declarations that were under observation just before it.</summary>
/// <param name="Time">Seconds.</param>
/// <param name="AtRisk">How many were under observation and had seen no event.</param>
/// <param name="Released">How many were released.</param>
/// <param name="Cancelled">How many were cancelled.</param>
internal readonly record struct RiskStep(long Time, int AtRisk, int Released, int Cancelled)
{
    /// <summary>The steps at which declarations were released; cancelled ones belong to no risk set.</summary>
    public static RiskStep[] OfReleases(Distribution distribution) =>
        Of(distribution, distribution.Released, FrequencyTable.Empty);

    /// <summary>The steps at which declarations were released or cancelled.</summary>
    public static RiskStep[] OfReleasesAndCancellations(Distribution distribution) =>
        Of(distribution, FrequencyTable.Merge(distribution.Released, distribution.Cancelled), distribution.Cancelled);

    /// <summary>How many completed and open declarations are under observation at a time: entered before it, not gone before it.</summary>
    public static int AtRiskAt(Distribution distribution, long time) =>
        distribution.Count - distribution.Released.CountUpTo(time - 1) - distribution.Open.CountUpTo(time - 1)
        - After(distribution.LateEntries, time - 1);

    /// <summary>The first time after which nobody is under observation although more come later; null where there is none. Nothing is known from there on.</summary>
    public static long? EmptyFrom(Distribution distribution) => distribution.LateEntries.Count == 0 ? null
        : EmptyFrom(FrequencyTable.Merge(distribution.Released, distribution.Open), distribution.LateEntries);

    /// <summary>The same with the cancelled ones.</summary>
    public static long? EmptyOfAllFrom(Distribution distribution) => distribution.LateEntries.Count + distribution.LateEntriesOfCancelled.Count == 0 ? null
        : EmptyFrom(
            FrequencyTable.Merge(FrequencyTable.Merge(distribution.Released, distribution.Open), distribution.Cancelled),
            FrequencyTable.Merge(distribution.LateEntries, distribution.LateEntriesOfCancelled));

    private static long? EmptyFrom(FrequencyTable exits, FrequencyTable entries)
    {
        if (entries.Count == exits.Count)
        {
            return Math.Min(0, exits.Times[0]);
        }

        for (var i = 0; i < exits.Times.Length - 1; i++)
        {
            if (exits.Count - exits.Cumulative[i] == After(entries, exits.Times[i]))
            {
                return exits.Times[i];
            }
        }

        return null;
    }

    private static RiskStep[] Of(Distribution distribution, FrequencyTable events, FrequencyTable cancelled)
    {
        var steps = new RiskStep[events.Times.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var time = events.Times[i];
            var cancelledNow = cancelled.CountUpTo(time) - cancelled.CountUpTo(time - 1);
            steps[i] = new(
                time,
                AtRiskAt(distribution, time) + After(cancelled, time - 1) - (cancelled.Count == 0 ? 0 : After(distribution.LateEntriesOfCancelled, time - 1)),
                events.CountAt(i) - cancelledNow,
                cancelledNow);
        }

        return steps;
    }

    private static int After(FrequencyTable tally, long time) => tally.Count - tally.CountUpTo(time);
}
