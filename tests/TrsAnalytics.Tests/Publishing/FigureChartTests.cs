using System.Text.Json.Nodes;

namespace TrsAnalytics.Tests.Publishing;

public sealed class FigureChartTests
{
    private static JsonNode Json(Language language = Language.Vietnamese) => JsonNode.Parse(FigureJson.Of(TestReport.Figure, language))!;

    /// <summary>The whole first trace as plotly.js gets it; read and approved by eye.</summary>
    [Fact]
    public void Json_OfASeries_IsABarWithItsTexts() =>
        Json()["data"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Be(
            """{"type":"bar","name":"Hải quan","x":[0.75],"y":[0],"text":["75,0%"],"orientation":"h","marker":{"color":"#1f4e79","line":{"color":"#ffffff","width":1}},"textposition":"inside","insidetextanchor":"middle","textangle":0,"cliponaxis":false}""");

    [Fact]
    public void Json_OfAMissingValue_HasNoBarThere()
    {
        Json()["data"]![0]!["y"]!.AsArray().Should().HaveCount(1);
        Json()["data"]![1]!["y"]!.AsArray().Should().HaveCount(2);
    }

    [Theory]
    [InlineData(Language.Vietnamese, ",.", "Xanh")]
    [InlineData(Language.English, ".,", "Green")]
    public void Json_SpeaksTheLanguageOfTheReader(Language language, string separators, string category)
    {
        Json(language)["layout"]!["separators"]!.GetValue<string>().Should().Be(separators);
        Json(language)["layout"]!["yaxis"]!["ticktext"]![0]!.GetValue<string>().Should().Be(category);
    }

    [Fact]
    public void Json_OfTheChart_IsStaticAndStacked()
    {
        Json()["config"]!["staticPlot"]!.GetValue<bool>().Should().BeTrue();
        Json()["layout"]!["barmode"]!.GetValue<string>().Should().Be("stack");
    }

    [Fact]
    public void Json_InsideAScriptElement_CannotEndIt() => FigureJson.Of(TestReport.Figure, Language.English).Should().NotContain("<");
}
