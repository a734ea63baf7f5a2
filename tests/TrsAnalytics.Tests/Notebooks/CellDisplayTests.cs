using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;

namespace TrsAnalytics.Tests;

public sealed class CellDisplayTests
{
    private static readonly Durations Elapsed = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed);

    [Fact]
    public void Table_IsHtmlTextAndNumbers()
    {
        var shown = CellDisplay.Format(Elapsed.Breakdown(By.FinalChannel)).Parts;

        shown["text/html"].Should().Contain("<caption>Release time by final channel").And.Contain("<td class=\"n\">16.56</td>");
        shown["text/plain"].Should().Contain("Mean (h)").And.Contain("16.56");
        shown["text/csv"].Should().Contain("mean_completed_hours").And.Contain("16.55694308611");
    }

    [Fact]
    public void Cells_AreEscaped()
    {
        var table = new Table("t", Text.Same("<t>"), [new("c", Text.Same("c"), ColumnKind.Text)], [[TableCell.Of("<script>")]]);

        CellDisplay.Format(table).Parts["text/html"].Should().Contain("&lt;script&gt;").And.NotContain("<script");
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

        shown["text/plain"].Should().Contain("1000000 rows, 1 columns").And.Contain("The first 20 rows");
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
