using TrsAnalytics.Benchmarks.Ranks;

namespace TrsAnalytics.EndToEnd.Simulations;

/// <summary>A small run of the simulation whose large one is kept in <c>tests/reference/rank-coverage.csv</c>.</summary>
public sealed class RankCoverageTests
{
    [Fact]
    public void WithIntervals_TwelveIdenticalOffices_CallsNoneDifferentInNinetyFiveOfHundred()
    {
        var shares = RankCoverage.Held(new([.. Enumerable.Repeat(1.0, 12)]), 100);

        shares[3].Should().BeGreaterThanOrEqualTo(0.9, "95 are meant of 100; 90 are two standard errors less, and the kept table has 2,000");
    }
}
