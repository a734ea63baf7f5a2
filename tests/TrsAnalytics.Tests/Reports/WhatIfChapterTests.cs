using NodaTime;

namespace TrsAnalytics.Tests.Reports;

/// <summary>The chapter on the largest bottlenecks says what `trs whatif` would say of each.</summary>
public sealed class WhatIfChapterTests
{
    [Fact]
    public void Report_OfOneOffice_HasWhatItsStandardWouldBring()
    {
        var measurement = BundledStudies.Read("ta-lung-2020");

        var table = Tables(measurement).Should().ContainSingle("the plan has no ranking").Which;

        table.Rows[0][0].Text!.En.Should().Be("1. E21: document queue");
        var asked = measurement.WhatIf(
            "document_queue", declaration => declaration.Procedure == "E21" && declaration[EventName.AgencyRequested] is null, Target.AtMost(Duration.FromHours(2)), new(20));
        table.Rows[0][2].Value.Should().Be(asked.Changed);
        table.Rows[0][3].Value.Should().BeApproximately(asked.After.Distribution.RestrictedMean!.Value, 1e-9);
        table.Rows[0][6].Value.Should().BeApproximately(asked.After.Distribution.ShareWithin(24)!.Value, 1e-12);
        table.Rows[0][4].Value.Should().BeLessThan(table.Rows[0][3].Value!.Value);
        table.Rows[0][5].Value.Should().BeGreaterThan(table.Rows[0][3].Value!.Value);
    }

    [Fact]
    public void Report_OfAWholeCountry_HasTheScoresAndPlacesToo()
    {
        var measurement = BundledStudies.Read("national-2020");

        var tables = Tables(measurement);

        tables.Select(table => (table.Id, table.Rows.Length)).Should().Equal(("what_if", 3), ("what_if_places", 9));
        var best = measurement.Durations(Clock.Elapsed).Bottlenecks(new BottleneckSettings { Bootstrap = new(20) }, By.Procedure)
            .Rows.First(row => row.Stage?.Id == "tax" && row.Key[0] == "A12").Gains.Single(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice).Benchmark;
        var asked = measurement.WhatIf("tax", By.Procedure["A12"], Target.AtMost(best.Limit) with { Clock = best.Clock }, new(20));
        foreach (var row in tables[1].Rows.Where(row => row[0].Text!.En == "1. A12: tax payment"))
        {
            var unit = asked.RankingAfter.Units.Single(unit => unit.Code == row[1].Text!.En);
            row[4].Value.Should().BeApproximately(unit.Score!.Value, 1e-9);
            row[7].Value.Should().Be(unit.Rank);
            row[8].Text!.En.Should().Contain("–", "a place is never certain here");
        }
    }

    [Fact]
    public void Report_FewBeyondTheBenchmark_SaysNothingOfThem()
    {
        // Sixteen declarations of E21 waited longer than the standard allows.
        var plan = BundledStudies.Read("ta-lung-2020").Plan with { MinimumGroup = 17 };

        Measurement.Read(plan).Report().Sections.Should().NotContain(section => section.Id == "what_if");
    }

    private static Table[] Tables(Measurement measurement) =>
        [.. measurement.Report().Sections.Single(section => section.Id == "what_if").Blocks.OfType<Table>()];
}
