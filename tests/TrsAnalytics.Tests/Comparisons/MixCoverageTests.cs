using System.Globalization;

namespace TrsAnalytics.Tests.Comparisons;

public sealed class MixCoverageTests
{
    [Fact]
    public void KeptTable_AThousandDeclarations_HoldsNinetyThreeOfHundred()
    {
        var rows = File.ReadAllLines(Path.Combine(PlanFolder.Studies(), "..", "tests", "reference", "coverage-mix-and-speed.csv"))[1..].Select(line => line.Split(',')).ToArray();

        rows.Select(row => row[0]).Should().Equal("100", "300", "1000", "3000");
        rows[2..].SelectMany(row => row[2..]).Select(share => double.Parse(share, CultureInfo.InvariantCulture)).Should().OnlyContain(share => share >= 0.93 && share <= 0.97, "witness of the program itself");
    }
}
