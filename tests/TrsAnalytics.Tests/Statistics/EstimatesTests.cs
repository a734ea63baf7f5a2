namespace TrsAnalytics.Tests;

public sealed class EstimatesTests
{
    private static readonly Distribution Ten = Reference.Distribution("ten");

    [Fact]
    public void EstimateLogNormalMean_TenTimes_MatchesTheFormulaInR()
    {
        var estimate = Ten.Released.EstimateLogNormalMean();
        var logs = Reference.Sample("ten").Select(hours => Math.Log(hours)).ToArray();
        var mean = logs.Average();
        var sd = Math.Sqrt(logs.Sum(log => (log - mean) * (log - mean)) / 9);

        Reference.Check("log-normal", new Dictionary<string, double?>
        {
            ["mean"] = estimate.Value,
            ["low"] = estimate.Limits!.Value.Low,
            ["high"] = estimate.Limits!.Value.High,
            ["anderson-darling"] = Estimates.AndersonDarling(logs, mean, sd),
        });
    }

    [Fact]
    public void EstimateLogNormalMean_TwoClumps_DoesNotFit()
    {
        long[] clumps = [.. Enumerable.Range(60, 20), .. Enumerable.Range(86_400, 20)];

        FrequencyTable.Of(clumps).EstimateLogNormalMean().Reason.Should().Be(NoAnswer.DoesNotFit);
        FrequencyTable.Of([0, .. clumps]).EstimateLogNormalMean().Reason.Should().Be(NoAnswer.DoesNotFit, "zero has no logarithm");
        FrequencyTable.Of([60]).EstimateLogNormalMean().Reason.Should().Be(NoAnswer.TooFew);
    }

    [Fact]
    public void EstimateQuantile_MedianOfTen_HasTheSecondAndNinthAsLimits()
    {
        // Table A18 of Conover 1999 and qbinom in R: of ten, the second and the ninth hold the median with 97.9 %.
        var estimate = Ten.EstimateQuantile(0.5);

        estimate.Value.Should().Be(3.125);
        estimate.Limits.Should().Be(new Limits(0.03, 50));
    }

    [Fact]
    public void EstimateQuantile_UpperLimitAmongTheOpen_SaysNotReached()
    {
        var estimate = Distribution.Of([3600, 7200, 10_800, 14_400], [90_000, 90_000]).EstimateQuantile(0.5);

        estimate.Value.Should().Be(3.5);
        estimate.Limits!.Value.High.Should().BeNull();
        estimate.Caveats.Should().Contain(Caveat.LimitNotReached);
    }

    [Fact]
    public void EstimateQuantile_MostOpen_SaysNotReached()
    {
        Distribution.Of([3600], [7200, 7200]).EstimateQuantile(0.5).Reason.Should().Be(NoAnswer.NotReached);
        Distribution.Empty.EstimateQuantile(0.5).Reason.Should().Be(NoAnswer.NoDeclarations);
    }

    [Fact]
    public void EstimateShareWithin_OpenOnes_CountAsNotWithin()
    {
        var estimate = Distribution.Of([3600, 90_000], [720 * 3600]).EstimateShareWithin(24);

        estimate.Value.Should().Be(1 / 3.0);
        estimate.Limits.Should().Be(Wilson.Interval(1, 3));
        estimate.Count.Should().Be(3);
    }

    [Fact]
    public void EstimateRestrictedMean_OpenOnes_CountTheirTau()
    {
        var estimate = Distribution.Of([3600, 90_000], [720 * 3600]).EstimateRestrictedMean(new(200, 1));

        estimate.Value.Should().BeApproximately((1 + 25 + 720) / 3.0, 1e-12, "hand");
        estimate.Limits!.Value.High.Should().BeLessThanOrEqualTo(720);
    }
}
