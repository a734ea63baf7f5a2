namespace TrsAnalytics;

/// <summary>Judges many tests for heaping at once: 5 % for all of them together, as Bonferroni divides it.</summary>
internal static class HeapingTests
{
    private const double Level = 0.05;

    /// <summary>How many tests counts of stamps give: two for each that has stamps.</summary>
    public static int CountOf(IEnumerable<StampCount> counts) => 2 * counts.Count(count => count.Exact > 0);

    /// <summary>The minutes that stamps heap on multiples of: 5, else 60, else 0 where they do not.</summary>
    public static int Minutes(StampCount count, int tests) =>
        Fails(count.FiveMinuteTest, tests) ? 5 : Fails(count.FullHourTest, tests) ? 60 : 0;

    private static bool Fails(HeapingTest test, int tests) => test.Stamps > 0 && test.PValue * tests < Level;
}
