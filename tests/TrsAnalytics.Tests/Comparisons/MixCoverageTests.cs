using System.Globalization;

namespace TrsAnalytics.Tests.Comparisons;

public sealed class MixCoverageTests
{
    [Fact]
    public void KeptTable_AHundredOfEachKind_HoldsNinetyTwoOfHundred()
    {
        var rows = File.ReadAllLines(Path.Combine(PlanFolder.Studies(), "..", "tests", "reference", "coverage-mix-and-speed.csv"))[1..].Select(line => line.Split(',')).ToArray();

        rows.Select(row => $"{row[0]} {row[1]}").Should().Equal("given 100", "given 300", "given 1000", "drawn 100", "drawn 300", "drawn 1000");
        rows[2][3..].Select(share => double.Parse(share, CultureInfo.InvariantCulture)).Should().OnlyContain(share => share >= 0.92, "witness of the program itself");
    }
}
