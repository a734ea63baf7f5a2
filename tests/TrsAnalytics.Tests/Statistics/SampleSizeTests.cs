namespace TrsAnalytics.Tests;

public sealed class SampleSizeTests
{
    [Fact]
    public void ForShareAndMean_UsualPrecisions_MatchCochran()
    {
        var found = new Dictionary<string, double?> { ["share"] = SampleSize.ForShare(0.05) };
        foreach (var population in new[] { 100, 1000, 10_000 })
        {
            found[$"share of {population}"] = SampleSize.ForShare(0.05, population: population);
        }

        foreach (var variation in new[] { 0.5, 1, 1.5, 2 })
        {
            found[$"mean {variation}"] = SampleSize.ForMean(0.1, variation);
            found[$"mean {variation} of 500"] = SampleSize.ForMean(0.1, variation, 500);
        }

        Reference.Check("sample size", found);
    }
}
