using System.Globalization;

namespace TrsAnalytics.Tests.Rankings;

public sealed class RankCoverageTests
{
    [Fact]
    public void KeptTable_EveryCase_HoldsNinetyFiveOfHundred()
    {
        var rows = File.ReadAllLines(Path.Combine(PlanFolder.Studies(), "..", "tests", "reference", "rank-coverage.csv"))[1..].Select(line => line.Split(',')).ToArray();

        rows.Select(row => row[0]).Should().Equal("identical", "one slow", "graded", "far apart");
        foreach (var row in rows)
        {
            row[2..5].Select(share => double.Parse(share, CultureInfo.InvariantCulture)).Should().OnlyContain(share => share >= 0.95, "{0}: witness of the program itself", row[0]);
        }

        double.Parse(rows[0][5], CultureInfo.InvariantCulture).Should().BeGreaterThanOrEqualTo(0.95);
    }
}
