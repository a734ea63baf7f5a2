namespace TrsAnalytics.Statistics;

/// <summary>Means of groups as they would be with the same mix of cells.</summary>
/// <remarks>Every mix lists the same cells in the same order. Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 2003, chapter 19.</remarks>
public static class Standardisation
{
    /// <summary>The mean of a group in its own mix; null when it has no declarations.</summary>
    public static double? Crude(IReadOnlyList<MixCell> group) => Weighted(group, group);

    /// <summary>Direct standardisation: the mean of a group's cell means in the mix of a standard population.</summary>
    /// <param name="group">The group; a cell the standard has must have a mean here.</param>
    /// <param name="standard">The standard population, whose counts are the weights.</param>
    /// <returns>The mean; null when the standard has no declarations.</returns>
    public static double? Direct(IReadOnlyList<MixCell> group, IReadOnlyList<MixCell> standard) => Weighted(standard, group);

    /// <summary>What a group's mean would be if each of its cells had the standard's mean; null when it has no declarations.</summary>
    public static double? Expected(IReadOnlyList<MixCell> group, IReadOnlyList<MixCell> standard) => Weighted(group, standard);

    /// <summary>Indirect standardisation: the group's mean over its expected mean, times the mean of the standard.</summary>
    /// <returns>The mean; null when the group or the standard is empty or nothing is expected.</returns>
    public static double? Indirect(IReadOnlyList<MixCell> group, IReadOnlyList<MixCell> standard) =>
        Expected(group, standard) is not { } expected || expected == 0 ? null : Crude(group) / expected * Crude(standard);

    /// <summary>The mix of two groups together: counts added, means weighted.</summary>
    public static IReadOnlyList<MixCell> Pool(IReadOnlyList<MixCell> a, IReadOnlyList<MixCell> b) =>
        [.. Pairs(a, b).Select(pair => new MixCell(pair.A.Count + pair.B.Count, Crude([pair.A, pair.B]) ?? 0))];

    /// <summary>The cells of two mixes, side by side.</summary>
    /// <exception cref="ArgumentException">The mixes have different cells.</exception>
    internal static IEnumerable<(MixCell A, MixCell B)> Pairs(IReadOnlyList<MixCell> a, IReadOnlyList<MixCell> b) =>
        a.Count == b.Count ? a.Zip(b) : throw new ArgumentException("Both mixes must list the same cells.", nameof(b));

    private static double? Weighted(IReadOnlyList<MixCell> weights, IReadOnlyList<MixCell> means)
    {
        // A cell nobody is in has no mean and no weight.
        var used = Pairs(weights, means).Where(pair => pair.A.Count > 0).ToArray();
        var total = used.Sum(pair => pair.A.Count);
        return total > 0 ? used.Sum(pair => pair.A.Count * pair.B.Mean) / total : null;
    }
}
