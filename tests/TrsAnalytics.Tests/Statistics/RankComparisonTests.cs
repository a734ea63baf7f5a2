using System.Collections.Immutable;

namespace TrsAnalytics.Tests;

public sealed class RankComparisonTests
{
    private static readonly Bootstrap Seeded = new(10_000, 7);

    private static readonly RankComparison Eight = new(Reference.Sample("ranks"), Reference.Sample("rank errors"), RankOrder.SmallestFirst);

    [Fact]
    public void Intervals_EightUnits_MatchCsranksAndR()
    {
        var found = new Dictionary<string, double?>();
        Add("marginal", Eight.Marginal(Seeded));
        Add("simultaneous", Eight.Simultaneous(Seeded));
        Add("Bonferroni", Eight.Bonferroni());
        Add("Tukey", Eight.Tukey());
        Add("unadjusted", Eight.Unadjusted());
        Reference.Check("rank intervals", found);

        void Add(string method, ImmutableArray<RankInterval> intervals)
        {
            for (var i = 0; i < 8; i++)
            {
                found[$"{method} {"ABCDEFGH"[i]} low"] = intervals[i].Low;
                found[$"{method} {"ABCDEFGH"[i]} high"] = intervals[i].High;
            }
        }
    }

    [Fact]
    public void Critical_EightUnits_MatchR() => Reference.Check("rank critical", new Dictionary<string, double?>
    {
        ["Bonferroni"] = RankComparison.BonferroniCritical(8, 0.95),
        ["Tukey"] = StudentizedRange.Critical(8, 0.95),
        ["unadjusted"] = Confidence.Critical(0.95),
        ["overlap of equal errors"] = Confidence.Critical(0.95) / Math.Sqrt(2),
    });

    [Fact]
    public void Chances_EightUnits_MatchTheSimulationInR()
    {
        var chances = Eight.Chances();
        var found = new Dictionary<string, double?>();
        for (var i = 0; i < 8; i++)
        {
            found[$"expected {"ABCDEFGH"[i]}"] = chances[i].MeanRank;
            if (i < 4)
            {
                found[$"first {"ABCDEFGH"[i]}"] = chances[i].First;
            }
        }

        Reference.Check("rank chances", found);
    }

    [Fact]
    public void Bonferroni_LargestFirst_TurnsTheOrderRound() =>
        new RankComparison([1, 2, 30], [0.1, 0.1, 0.1], RankOrder.LargestFirst).Bonferroni()
            .Should().Equal(new RankInterval(3, 3), new RankInterval(2, 2), new RankInterval(1, 1));

    [Fact]
    public void Bonferroni_EqualEstimatesWithoutError_AreNotDistinguished() =>
        new RankComparison([5, 5, 6], [0, 0, 0], RankOrder.SmallestFirst).Bonferroni()
            .Should().Equal(new RankInterval(1, 2), new RankInterval(1, 2), new RankInterval(3, 3));

    [Fact]
    public void Simultaneous_OneUnit_HasRankOne() =>
        new RankComparison([5], [1], RankOrder.SmallestFirst).Simultaneous(Seeded).Should().Equal(new RankInterval(1, 1));

    [Fact]
    public void Simultaneous_TwelveAlike_CallsNoneDifferentInNinetyFiveOfHundred()
    {
        var wrong = 0;
        for (var study = 0; study < 200; study++)
        {
            var random = new SeededRandom(11, study);
            var estimates = Enumerable.Range(0, 12).Select(_ => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, random.Uniform())).ToArray();
            var ones = Enumerable.Repeat(1.0, 12).ToArray();
            var intervals = new RankComparison(estimates, ones, RankOrder.SmallestFirst).Simultaneous(new Bootstrap(400, 3));
            wrong += intervals.Any(interval => interval != new RankInterval(1, 12)) ? 1 : 0;
        }

        wrong.Should().BeLessThanOrEqualTo(20, "5 % of 200 are 10; 20 are more than three standard errors of the simulation above");
    }
}
