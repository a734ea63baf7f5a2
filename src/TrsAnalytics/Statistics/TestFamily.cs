namespace TrsAnalytics.Statistics;

/// <summary>What the p-values of many tests say together. A test that is made among many others finds something by chance: these values may be held against 5 % as if it were the only one.</summary>
internal static class TestFamily
{
    /// <summary>The share, or the chance, of false findings that is allowed in a whole family: 5 %.</summary>
    public const double Level = 0.05;

    /// <summary>
    /// For lists: whoever names all tests whose adjusted value is at most 5 % has at most 5 % false ones among them on average
    /// (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995). Tests that tend to fail together are allowed (Benjamini and Yekutieli, Annals of Statistics 29, 2001).
    /// </summary>
    public static double[] FalseDiscovery(IReadOnlyList<double> values)
    {
        var (adjusted, order, least) = (new double[values.Count], Ascending(values), 1.0);
        for (var rank = order.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, values[order[rank - 1]] * order.Length / rank);
            adjusted[order[rank - 1]] = least;
        }

        return adjusted;
    }

    /// <summary>
    /// For what is stated as fact: whoever names all tests whose adjusted value is at most 5 % names any false one with a chance of 5 % at most, however the tests hang together
    /// (Holm, Scandinavian Journal of Statistics 6, 1979).
    /// </summary>
    public static double[] FamilyWise(IReadOnlyList<double> values)
    {
        var (adjusted, order, most) = (new double[values.Count], Ascending(values), 0.0);
        for (var rank = 1; rank <= order.Length; rank++)
        {
            most = Math.Max(most, Math.Min(1, values[order[rank - 1]] * (order.Length - rank + 1)));
            adjusted[order[rank - 1]] = most;
        }

        return adjusted;
    }

    private static int[] Ascending(IReadOnlyList<double> values) => [.. Enumerable.Range(0, values.Count).OrderBy(test => values[test])];
}
