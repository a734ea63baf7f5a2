namespace TrsAnalytics.Tests;

public sealed class LogRankTestTests
{
    private static readonly Distribution[] Aml = [Reference.Distribution("aml maintained"), Reference.Distribution("aml nonmaintained")];

    [Fact]
    public void Of_TwoGroups_MatchesSurvival()
    {
        var test = LogRankTest.Of(Aml)!;

        Reference.Check("log-rank", new Dictionary<string, double?> { ["chi-square"] = test.ChiSquare, ["p"] = test.PValue });
    }

    [Fact]
    public void Of_ThreeGroups_OrderDoesNotMatter()
    {
        Distribution[] groups = [.. Aml, Reference.Distribution("v1b")];

        var (found, reversed) = (LogRankTest.Of(groups)!, LogRankTest.Of([.. groups.Reverse()])!);

        found.DegreesOfFreedom.Should().Be(2);
        found.ChiSquare.Should().BeApproximately(reversed.ChiSquare, 1e-9);
        found.Observed.Sum().Should().BeApproximately(found.Expected.Sum(), 1e-9, "as many are expected as are seen");
    }

    [Fact]
    public void Of_OneGroup_HasNothingToCompare()
    {
        LogRankTest.Of([Aml[0]]).Should().BeNull();
        LogRankTest.Of([Aml[0], Distribution.Empty]).Should().BeNull();
    }
}
