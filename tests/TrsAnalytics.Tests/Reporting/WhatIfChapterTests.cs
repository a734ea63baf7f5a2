using NodaTime;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

/// <summary>The chapter on the largest bottlenecks says what `trs whatif` would say of each.</summary>
public sealed class WhatIfChapterTests
{
    [Fact]
    public void Report_OfOneOffice_HasWhatItsStandardWouldBring()
    {
        var measurement = BundledStudies.Read("ta-lung-2020");

        var table = Tables(measurement).Should().ContainSingle("the plan has no ranking").Which;

        table.Rows[0][0].Text!.En.Should().Be("1. E21: document queue (customs)");
        var asked = measurement.WhatIf(
            "document_queue", declaration => declaration.Procedure == "E21" && declaration[EventName.AgencyRequested] is null, Target.AtMost(Duration.FromHours(2)), new(20));
        table.Rows[0][2].Value.Should().Be(asked.Changed);
        table.Rows[0][3].Value.Should().BeApproximately(asked.GainHours.Value!.Value, 1e-9);
        table.Rows[0][6].Value.Should().BeApproximately(asked.After.Distribution.RestrictedMean!.Value, 1e-9);
        table.Rows[0][7].Value.Should().BeApproximately(asked.After.Distribution.ShareWithin(24)!.Value, 1e-12);
        table.Rows[0][4].Value.Should().BeLessThan(table.Rows[0][3].Value!.Value);
        table.Rows[0][5].Value.Should().BeGreaterThan(table.Rows[0][3].Value!.Value);
    }

    [Fact]
    public void Report_OfAWholeCountry_HasTheScoresAndPlacesToo()
    {
        var measurement = BundledStudies.Read("national-2020");

        var tables = Tables(measurement);

        tables.Select(table => (table.Id, table.Rows.Length)).Should().Equal(("what_if", 3), ("what_if_places", 9));
        tables[0].Notes.Select(note => note.En).Should().ContainSingle(note => note.StartsWith("With more hours yet without an assumption"))
            .Which.Should().EndWith(": A11: agency; A12: agency; A12: tax payment (trader).", "no standard covers them, and no office is faster at paying taxes than chance makes the fastest of so many");
        var units = measurement.Ranking().Units;
        foreach (var row in tables[1].Rows)
        {
            var before = units.Single(unit => unit.Code == row[1].Text!.En);
            row[3].Value.Should().Be(before.Score);
            row[4].Value.Should().BeGreaterThan(before.Score!.Value, "the units that gain most are printed");
            row[8].Text!.En.Should().Contain("–", "no place is certain here");
        }
    }

    [Fact]
    public void Scores_OfABenchmarkForAll_AreThoseOfWhatIf()
    {
        // A plan whose ranking looks at the mean alone: the study of one department with two offices, one of which waits too long.
        using var study = new StudyBuilder().Plan("ranking", "{ unit: office, minimum_declarations: 1, indicators: [{ id: mean, metric: mean_release_hours, clock: elapsed, weight: 1, best: 0, worst: 48 }] }")
            .Rows(Enumerable.Range(10, 30).Select(i => $"channel=2, documents_submitted=19 08:{i}, document_check_started=19 09:00, document_check_finished=19 09:30, cleared=19 10:{i}"))
            .Rows(Enumerable.Range(10, 30).Select(i => $"office=11B2, channel=2, documents_submitted=19 08:{i}, document_check_started=20 09:00, document_check_finished=20 09:30, cleared=20 10:{i}"));
        var measurement = Measurement.Read(study.Write());

        var row = Tables(measurement)[1].Rows.Should().ContainSingle(row => row[0].Text!.En == "1. A11: document queue (customs)", "only one office goes beyond the standard").Which;

        var asked = measurement.WhatIf("document_queue", _ => true, Target.AtMost(Duration.FromHours(2)), new(20)).RankingAfter.Units.Single(unit => unit.Code == "11B2");
        (row[1].Text!.En, row[7].Value).Should().Be(("11B2", (double?)asked.Rank));
        row[4].Value.Should().BeApproximately(asked.Score!.Value, 1e-9);
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
