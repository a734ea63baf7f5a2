using System.Globalization;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

/// <summary>What a report says of groups of few declarations. Every declaration here takes the hours its group is built with; the figures are counted by hand.</summary>
public sealed class SuppressionTests
{
    [Fact]
    public void Report_OfSmallGroups_TakesThemTogetherAndKeepsTheRowOfAll()
    {
        var table = ByProcedure(("A11", 6, 1), ("E21", 3, 2), ("H11", 4, 9));

        table.Rows.Select(row => row[0].Text!.En).Should().Equal("A11", "Other\u00a0(2\u00a0groups, 7\u00a0declarations)", "All");
        table.Rows[1][Column(table, "n")].Value.Should().Be(7);
        table.Rows[1][Column(table, "mean_completed_hours")].Value.Should().BeApproximately(((3 * 2) + (4 * 9)) / 7.0, 1e-9);
        table.Rows[2][Column(table, "mean_completed_hours")].Value.Should().BeApproximately((6 + 42) / 13.0, 1e-9);
    }

    [Fact]
    public void Report_WhereSmallGroupsTogetherAreFew_PrintsTheirNumberAndTheReasonOnly()
    {
        var table = ByProcedure(("A11", 6, 1), ("E21", 1, 2));

        table.Rows.Select(row => row[0].Text!.Vi).Should().Equal("A11", "Khác\u00a0(1\u00a0nhóm, 1\u00a0tờ\u00a0khai)", "Tất cả");
        table.Rows[1][Column(table, "n")].Value.Should().Be(1);
        table.Rows[1][Column(table, "released")].Reason!.En.Should().Be("n < 5");
        table.Rows[1].Skip(Column(table, "released") + 1).Should().OnlyContain(cell => cell.Value == null);
        table.Rows[2][Column(table, "mean_completed_hours")].Value.Should().NotBeNull("a report is read for its total, and its summary prints it anyway");
    }

    [Fact]
    public void Report_WhereSmallGroupsTogetherAreFew_TakesTheNextSmallestWithThem()
    {
        var table = ByProcedure(("A11", 60, 1), ("E21", 1, 2), ("H11", 6, 9));

        table.Rows.Select(row => row[0].Text!.En).Should().Equal("A11", "Other\u00a0(2\u00a0groups, 7\u00a0declarations)", "All");
        table.Rows[1][Column(table, "mean_completed_hours")].Value.Should().BeApproximately((2 + (6 * 9)) / 7.0, 1e-9, "all less A11 does not tell of E21");
    }

    [Fact]
    public void Report_WithoutSmallGroups_SaysNothingOfOthers()
    {
        var table = ByProcedure(("A11", 6, 1), ("E21", 5, 2));

        table.Rows.Select(row => row[0].Text!.En).Should().Equal("A11", "E21", "All");
    }

    /// <summary>The stages of E21 are the only ones with time, and too few declarations went through them.</summary>
    [Fact]
    public void Report_WhereFewWentThroughAStage_SaysNothingOfItsHours()
    {
        var delay = Report(("A11", 6, 1), ("E21", 4, 2), ("H11", 4, 9)).Sections.Single(section => section.Id == "delay").Blocks.OfType<Table>().ToArray();

        delay[0].Id.Should().Be("bottlenecks");
        delay[0].Rows.Should().OnlyContain(row => row[Column(delay[0], "declarations")].Value >= 5);
        delay[0].Rows.Select(row => row[0].Text!.En).Should().NotContain(["E21", "H11"]);
    }

    private static Table ByProcedure(params (string Procedure, int Count, int Hours)[] groups) =>
        Report(groups).Sections.Single(section => section.Id == "release").Blocks.OfType<Table>().Single(table => table is { Id: "release", Columns: [{ Id: "procedure" }, ..] });

    private static Report Report(params (string Procedure, int Count, int Hours)[] groups)
    {
        using var study = new StudyBuilder();
        var declarations = groups.SelectMany(group => Enumerable.Repeat(group, group.Count));
        var all = declarations.Aggregate(study, (built, group) => built.Row(string.Create(
            CultureInfo.InvariantCulture, $"procedure={group.Procedure}, registered=19 08:00, channelled=19 08:00, cleared=19 {8 + group.Hours:00}:00")));
        return Measurement.Read(all.Write()).Report();
    }

    private static int Column(Table table, string id) => table.Columns.IndexOf(table.Columns.Single(column => column.Id == id));
}
