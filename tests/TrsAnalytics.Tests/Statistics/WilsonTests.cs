namespace TrsAnalytics.Tests;

public sealed class WilsonTests
{
    [Fact]
    public void Interval_PublishedCounts_MatchesR()
    {
        var found = new Dictionary<string, double?>();
        foreach (var (successes, trials) in new[] { (81, 263), (15, 148), (0, 20), (1, 29), (340, 400) })
        {
            Add($"{successes}/{trials}", Wilson.Interval(successes, trials));
        }

        Add("340/400 corrected", Wilson.CorrectedInterval(340, 400));
        Reference.Check("wilson", found);

        void Add(string name, Limits? limits) => (found[name + " low"], found[name + " high"]) = (limits?.Low, limits?.High);
    }

    [Fact]
    public void Interval_NoTrials_IsNone() => Wilson.Interval(0, 0).Should().BeNull();

    [Fact]
    public void Interval_AllSucceed_EndsAtOne() => Wilson.Interval(20, 20)!.Value.High.Should().Be(1);
}
