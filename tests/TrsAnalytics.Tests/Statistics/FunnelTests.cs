namespace TrsAnalytics.Tests;

public sealed class FunnelTests
{
    [Fact]
    public void Share_NineTenths_MatchesR()
    {
        var found = new Dictionary<string, double?>();
        foreach (var n in new[] { 20, 50, 100, 500 })
        {
            Add($"{n}", Funnel.Share(0.9, n));
            Add($"{n} exact", Funnel.ExactShare(0.9, n));
        }

        Add("20 0.998", Funnel.Share(0.9, 20, 0.998));
        Reference.Check("funnel", found);

        void Add(string name, Limits limits) => (found[name + " low"], found[name + " high"]) = (limits.Low, limits.High);
    }

    [Fact]
    public void AtLeast_SmallCounts_EqualsTheSumOfProbabilities()
    {
        // Hand: two or three heads of three fair coins are four of eight.
        ExactBinomial.AtLeast(2, 3, 0.5).Should().BeApproximately(0.5, 1e-12);
        ExactBinomial.AtLeast(0, 3, 0.5).Should().Be(1);
        ExactBinomial.AtLeast(4, 3, 0.5).Should().Be(0);
    }

    [Fact]
    public void Interval_NoSuccess_MatchesR() =>
        Reference.Check("exact binomial", new Dictionary<string, double?> { ["0/20 high"] = ExactBinomial.Interval(0, 20)!.Value.High });
}
