using System.Text.RegularExpressions;

namespace TrsAnalytics.Tests.Publishing;

public sealed class ReportHtmlTests
{
    private static readonly string Html = TestReport.Report.ToHtml(Language.Vietnamese);

    [Fact]
    public void Html_InVietnamese_HasLettersAndNotEntities() =>
        Html.Should().Contain("<html lang=\"vi\">").And.Contain("Đoạn &lt;b&gt;văn&lt;/b&gt;").And.Contain("Số liệu đến ngày 23/11/2020");

    [Fact]
    public void Html_OfATable_HasHeadRowsShadeReasonAndNotes() =>
        Html.Should().Contain("<th scope=\"col\" class=\"number\">Giờ</th>")
            .And.Contain("<td class=\"number brief shaded\" style=\"--shade:0.25\">0,30</td>")
            .And.Contain("<td class=\"number brief reason\">n &lt; 5</td>")
            .And.Contain("<p class=\"note\">Từ đăng ký đến giải phóng.</p>");

    [Fact]
    public void Html_OfATableWithoutRows_SaysIt()
    {
        var empty = TestReport.Report with { Sections = [TestReport.Report.Sections[0] with { Blocks = [TestReport.Table with { Rows = [] }] }] };
        empty.ToHtml(Language.Vietnamese).Should().Contain("<p class=\"note\">Không có.</p>");
    }

    [Fact]
    public void Html_OfAHeadline_SaysWhatEachNumberIs() =>
        Html.Should().Contain("<dt>tờ khai</dt><dd>1.269</dd>");

    [Fact]
    public void Html_OfAFigure_CanBeReadOut() =>
        Html.Should().Contain("role=\"img\" aria-label=\"Cộng bằng 100%.\"");

    [Fact]
    public void Html_LoadsNothing()
    {
        var withoutScripts = Regex.Replace(Html, "<script.*?</script>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(10));
        withoutScripts.Should().Contain("default-src 'none'").And.NotContain("http:").And.NotContain("https:").And.NotContain("src=");
    }

    [Fact]
    public void Html_WithFigures_HasPlotlyOnce_AndWithoutNone()
    {
        Count(Html, "plotly.js v").Should().Be(1);
        var textOnly = TestReport.Report with { Sections = [TestReport.Report.Sections[0] with { Blocks = [TestReport.Table] }] };
        Count(textOnly.ToHtml(Language.English), "plotly.js v").Should().Be(0);
    }

    [Fact]
    public void Html_WithHostileWords_KeepsItsElementsClosed()
    {
        Html.Should().Contain("""@top-left { content: "Đo \22 thời gian\22  \3c /style>"; }""");
        Count(Html, "</script>").Should().Be(3, "the figure's data, plotly.js and our own script");
        Count(Html, "</style>").Should().Be(1 + Count(PlotlyScript.Source, "</style>"));
    }

    [Fact]
    public void Html_OfSyntheticData_SaysSoOnScreenAndPaper()
    {
        Html.Should().Contain("<p class=\"synthetic\">Synthetic data / Dữ liệu mô phỏng</p>")
            .And.Contain("@top-right { content: \"Synthetic data / Dữ liệu mô phỏng\"; }");
        (TestReport.Report with { IsSynthetic = false }).ToHtml(Language.English).Should().NotContain("Synthetic data");
    }

    [Fact]
    public void Html_Twice_IsTheSame() => TestReport.Report.ToHtml(Language.Vietnamese).Should().Be(Html);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
