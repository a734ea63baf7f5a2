using System.Text.Json.Nodes;
using Plotly.NET;

namespace TrsAnalytics;

/// <summary>A figure as the JSON that plotly.js draws: data, layout and config.</summary>
internal static class FigureJson
{
    /// <summary>The JSON of a figure. It may stand inside a script element: every <c>&lt;</c> is escaped.</summary>
    public static string Of(Figure figure, Language language) =>
        JsonNode.Parse(GenericChart.toJson(figure.ToChart(language)))!.ToJsonString();
}
