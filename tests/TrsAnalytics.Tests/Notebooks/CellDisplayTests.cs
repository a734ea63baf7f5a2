using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;

namespace TrsAnalytics.Tests;

public sealed class CellDisplayTests
{
    private static readonly Measurement Measured = BundledStudies.Read("ta-lung-2020");
    private static readonly Durations Elapsed = Measured.Durations(Clock.Elapsed);

    [Fact]
    public void Table_IsHtmlTextAndNumbers()
    {
        var shown = CellDisplay.Format(Elapsed.Breakdown(By.FinalChannel)).Parts;

        shown["text/html"].Should().Contain("<caption>Release time by final channel").And.Contain("<td class=\"n\">16.56</td>");
        shown["text/plain"].Should().Contain("Mean (h)").And.Contain("16.56");
        shown["text/csv"].Should().Contain("mean_completed_hours").And.Contain("16.55694308611");
    }

    /// <summary>Witness: the finding's own members.</summary>
    [Fact]
    public void Finding_IsATableOfItsMembers()
    {
        var finding = Measured.Findings["Q07"];

        var shown = CellDisplay.Format(finding).Parts;

        shown["text/csv"].Should().StartWith("member,value\r\nRule,").And.Contain($"Q07: {finding.Rule.Title.En}").And.Contain($"Count,{finding.Count}\r\n");
        shown["text/html"].Should().Contain("<caption>Finding</caption>");
    }

    [Fact]
    public void Change_ShowsItsNumbersWithTheirLimits()
    {
        var later = Estimate.Of(1234.56789, 40, EstimateMethod.BootstrapPercentile) with { Limits = new(20.25, 30) };
        var change = new Change(Estimate.None(NoAnswer.TooFew, 2, EstimateMethod.BootstrapPercentile), later, later);

        CellDisplay.Format(change).Parts["text/csv"].Should().Contain("Earlier,too few declarations\r\nLater,1234.5679 (20.25; 30)\r\n");
    }

    /// <summary>One row of every kind that a result consists of: none throws, and none is a tree of objects.</summary>
    [Fact]
    public void Row_OfAnyResult_IsATableOfItsMembers()
    {
        object[] rows =
        [
            Elapsed.Breakdown(By.FinalChannel).Rows[0], Elapsed.Stages().Rows[0], Elapsed.Bottlenecks(By.Procedure).Rows[0], Measured.Compliance().Rows[0],
            Measured.Ranking().Units[0], Measured.Worklist().Entries[0], Measured.Findings["Q09"].Rule, Measured.Plan.Stages[0],
        ];

        rows.Select(row => CellDisplay.Format(row).Parts["text/csv"]).Should().OnlyContain(csv => csv.StartsWith("member,value\r\n") && !csv.Contains(" { "));
    }

    [Fact]
    public void Cells_AreEscaped()
    {
        var table = new Table("t", LocalizedText.Same("<t>"), [new("c", LocalizedText.Same("c"), ColumnKind.Text)], [[TableCell.Of("<script>")]]);

        CellDisplay.Format(table).Parts["text/html"].Should().Contain("&lt;script&gt;").And.NotContain("<script");
    }

    [Fact]
    public void Words_StayInOneLine_UnlessTheyAreLong()
    {
        var words = new string('w', 33);
        var table = new Table("t", LocalizedText.Same("t"), [new("a", LocalizedText.Same("a"), ColumnKind.Text), new("b", LocalizedText.Same("b"), ColumnKind.Text)], [[TableCell.Of("Chờ kiểm tra"), TableCell.Of(words)]]);

        CellDisplay.Format(table).Parts["text/html"].Should().Contain("<td class=\"short\">Chờ kiểm tra</td>").And.Contain($"<td class=\"long\">{words}</td>");
    }

    [Fact]
    public void LongTable_SaysHowLongItIs_WithSeparators()
    {
        var rows = Enumerable.Repeat(ImmutableArray.Create(TableCell.Of(1)), 1200).ToImmutableArray();

        CellDisplay.Format(new Table("t", LocalizedText.Same("t"), [new("a", LocalizedText.Same("a"), ColumnKind.Count)], rows)).Parts["text/plain"].Should().Contain("The first 200 of 1,200 rows.");
    }

    [Fact]
    public void Figure_IsPlotlyJson_AndHtmlThatLoadsNothing()
    {
        var session = new DisplaySession();
        session.Enter();
        var (first, second) = (CellDisplay.Format(Elapsed.Breakdown(By.FinalChannel).ToFigure()).Parts, CellDisplay.Format(Elapsed.Attribution(By.FinalChannel).ToFigure()).Parts);

        JsonNode.Parse(first["application/vnd.plotly.v1+json"])!["data"]!.AsArray().Should().HaveCount(3);
        first["text/html"].Should().Contain("plotly.js v2").And.NotContain("<script src").And.NotContain("cdn.plot.ly/plotly");
        second["text/html"].Should().Contain("newPlot").And.NotContain("plotly.js v2", "a notebook needs it once");
    }

    [Fact]
    public void Frame_OfAMillionRows_ShowsItsFirstRowsAndItsSize()
    {
        var frame = new DataFrame(new PrimitiveDataFrameColumn<double>("hours", new double[1_000_000]));

        var shown = CellDisplay.Format(frame).Parts;

        shown["text/plain"].Should().Contain("1,000,000 rows, 1 columns").And.Contain("The first 20 rows");
        shown.Should().NotContainKey("text/csv");
    }

    [Theory]
    [InlineData("text")]
    [InlineData(42)]
    [InlineData(true)]
    public void SimpleValues_AreTextAlone(object value) =>
        CellDisplay.Format(value).Parts.Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["text/plain"] = value.ToString()! });

    [Fact]
    public void AnyOtherValue_IsShownByTheFormattingLibrary() =>
        CellDisplay.Format(new { Name = "x", Count = 3 }).Parts.Should().ContainKeys("text/html", "text/plain");
}
