namespace TrsAnalytics.Tests.Statistics;

/// <summary>Corrections for many tests. The witness is p.adjust of R 4.2, methods BH and holm.</summary>
public sealed class TestFamilyTests
{
    private static readonly double[] Values = [0.02, 0.001, 0.8, 0.013, 0.04];

    [Fact]
    public void FalseDiscovery_OfFiveTests_MatchesR() =>
        TestFamily.FalseDiscovery(Values).Should().Equal([0.02 * 5 / 3, 0.005, 0.8, 0.013 * 5 / 2, 0.05], (found, wanted) => Math.Abs(found - wanted) < 1e-12);

    [Fact]
    public void FamilyWise_OfFiveTests_MatchesR() =>
        TestFamily.FamilyWise(Values).Should().Equal([0.06, 0.005, 0.8, 0.052, 0.08], (found, wanted) => Math.Abs(found - wanted) < 1e-12);

    [Fact]
    public void Corrections_OfNoTests_AreNone()
    {
        TestFamily.FalseDiscovery([]).Should().BeEmpty();
        TestFamily.FamilyWise([]).Should().BeEmpty();
    }
}
