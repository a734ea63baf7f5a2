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
    public void Of_ThreeGroups_MatchesSurvival()
    {
        var test = LogRankTest.Of([.. Aml, Reference.Distribution("v1b")])!;

        Reference.Check("log-rank three", new Dictionary<string, double?>
        {
            ["chi-square"] = test.ChiSquare,
            ["p"] = test.PValue,
            ["expected 1"] = test.Expected[0],
            ["expected 2"] = test.Expected[1],
            ["expected 3"] = test.Expected[2],
        });
        test.DegreesOfFreedom.Should().Be(2);
        test.Observed.Should().Equal([7, 11, 6], "hand: those without a plus sign");
    }

    [Fact]
    public void Of_OneGroup_HasNothingToCompare()
    {
        LogRankTest.Of([Aml[0]]).Should().BeNull();
        LogRankTest.Of([Aml[0], Distribution.Empty]).Should().BeNull();
    }
}
