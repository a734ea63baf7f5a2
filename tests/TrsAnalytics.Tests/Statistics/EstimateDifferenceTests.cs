namespace TrsAnalytics.Tests;

public sealed class EstimateDifferenceTests
{
    [Fact]
    public void Minus_SharesOfNewcombe_MatchesHisTable()
    {
        // Newcombe 1998, table II, method 10: 56/70 against 48/80 and 9/10 against 3/10, 95 %.
        Difference(56, 70, 48, 80).Should().Equal([0.0524, 0.3339], (a, b) => Math.Abs(a!.Value - b) < 5e-5);
        Difference(9, 10, 3, 10).Should().Equal([0.1705, 0.8090], (a, b) => Math.Abs(a!.Value - b) < 5e-5);
    }

    [Fact]
    public void Minus_ALimitNotReached_IsNotReachedEither()
    {
        var before = Distribution.Of([3600, 3600, 7200, 7200, 7200, 10_800], []).EstimateQuantile(0.5);
        var after = Distribution.Of([3600, 7200, 10_800, 14_400], [90_000, 90_000]).EstimateQuantile(0.5);

        var difference = after.Minus(before);

        difference.Value.Should().Be(1.5);
        difference.Limits!.Value.Low.Should().NotBeNull();
        difference.Limits!.Value.High.Should().BeNull();
        difference.Caveats.Should().Contain(Caveat.LimitNotReached);
    }

    [Fact]
    public void Minus_AMedianNotReached_HasNoValueAndSaysWhy()
    {
        var open = Distribution.Of([3600], [7200, 7200]).EstimateQuantile(0.5);

        Distribution.Of([3600, 3600], []).EstimateQuantile(0.5).Minus(open).Reason.Should().Be(NoAnswer.NotReached);
    }

    private static double?[] Difference(int successes, int trials, int otherSuccesses, int otherTrials)
    {
        var limits = Estimates.Share(successes, trials).Minus(Estimates.Share(otherSuccesses, otherTrials)).Limits!.Value;
        return [limits.Low, limits.High];
    }
}
