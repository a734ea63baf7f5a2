using Microsoft.FSharp.Core;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace TrsAnalytics;

/// <summary>Draws the figures of a report with Plotly.NET, in the words of plotly.js.</summary>
public static class FigureChart
{
    /// <summary>The width of a chart in CSS pixels: the 170 mm between the margins of an A4 page.</summary>
    internal const int Width = 642;

    private const int BarHeight = 20;
    private const int CategoryGap = 10;
    private const int FrameHeight = 52;
    private const int LegendHeight = 26;
    private const int LinesHeight = 170;
    private const int MostNamed = 12;

    /// <summary>A longer name would leave no room for its bar.</summary>
    private const int LongestName = 60;

    /// <summary>The figure as a chart of Plotly.NET. The same figure gives the same chart.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of its words and numbers.</param>
    public static GenericChart ToChart(this Figure figure, Language language)
    {
        var traces = figure.Series.Select((series, index) => Trace(figure, series, index, language));
        var chart = GenericChart.setLayout(Layout(figure, language), Chart.Combine(traces));
        return GenericChart.setConfig(Of<Config>(("staticPlot", true), ("displayModeBar", false)), chart);
    }

    private static GenericChart Trace(Figure figure, FigureSeries series, int index, Language language)
    {
        var present = Enumerable.Range(0, series.Values.Length).Where(category => series.Values[category].HasValue).ToArray();
        var values = present.Select(category => series.Values[category]!.Value).ToArray();
        if (figure.Kind == FigureKind.Lines)
        {
            return Line(series, present, values, index, language);
        }

        var bars = Chart.Bar<double, int, string>(
            values,
            Keys: present,
            Name: Escaped(series.Name.In(language)),
            MultiText: values.Select(value => NumberText.Print(value, figure.Unit, language)).ToArray(),
            UseDefaults: false);
        var isStacked = figure.Kind == FigureKind.StackedBars;
        return GenericChart.mapTrace(
            FuncConvert.FromFunc((Trace trace) => With(
                trace,
                ("marker", Object(("color", FigureColours.Of(index)), ("line", Object(("color", FigureColours.Paper), ("width", isStacked ? 1 : 0))))),
                ("textposition", isStacked ? "inside" : "outside"),
                ("insidetextanchor", "middle"),
                ("textangle", 0),
                ("cliponaxis", false))),
            bars);
    }

    private static GenericChart Line(FigureSeries series, int[] present, double[] values, int index, Language language) => GenericChart.mapTrace(
        FuncConvert.FromFunc((Trace trace) => With(
            trace, ("line", Object(("color", FigureColours.Of(index)), ("width", 2), ("dash", FigureColours.DashOf(index)))))),
        Chart.Line<int, double, string>(present, values, Name: Escaped(series.Name.In(language)), UseDefaults: false));

    private static Layout Layout(Figure figure, Language language)
    {
        var isLines = figure.Kind == FigureKind.Lines;
        var isStacked = figure.Kind == FigureKind.StackedBars;
        var rows = figure.Categories.Length * ((isStacked ? 1 : figure.Series.Length) * BarHeight + CategoryGap);
        var hasLegend = figure.Series.Length > 1;
        return Of<Layout>(
            ("width", Width),
            ("height", (isLines ? LinesHeight : rows) + FrameHeight + (hasLegend ? LegendHeight : 0)),
            ("separators", language == Language.Vietnamese ? ",." : ".,"),
            ("font", Object(("family", "Noto Sans, Segoe UI, Helvetica Neue, Arial, sans-serif"), ("size", 11), ("color", FigureColours.Ink))),
            ("barmode", isStacked ? "stack" : "group"),
            ("bargap", (double)CategoryGap / (CategoryGap + BarHeight * (isStacked ? 1 : figure.Series.Length))),
            ("uniformtext", Object(("mode", "hide"), ("minsize", 9))),
            ("showlegend", hasLegend),
            ("legend", Object(
                ("orientation", "h"), ("traceorder", "normal"), ("x", 0), ("xanchor", "left"), ("y", 1), ("yanchor", "bottom"))),
            ("margin", Object(("l", 8), ("r", 44), ("t", hasLegend ? 34 : 8), ("b", 44))),
            ("paper_bgcolor", FigureColours.Paper),
            ("plot_bgcolor", FigureColours.Paper),
            (isLines ? "yaxis" : "xaxis", ValueAxis(figure, language)),
            (isLines ? "xaxis" : "yaxis", CategoryAxis(figure, language)));
    }

    private static Dictionary<string, object> ValueAxis(Figure figure, Language language) => Object(
        ("title", Object(("text", Escaped(figure.AxisTitle.In(language))), ("standoff", 10), ("font", Object(("size", 10))))),
        ("tickformat", figure.Unit == ColumnKind.Share ? ",~%" : ",~r"),
        ("rangemode", "tozero"),
        ("gridcolor", FigureColours.Grid),
        ("zerolinecolor", FigureColours.Ink),
        ("automargin", true));

    /// <remarks>
    /// Categories are numbers with names, because two of them may have the same name. Under lines, where they follow one another, only some are named.
    /// </remarks>
    private static Dictionary<string, object> CategoryAxis(Figure figure, Language language)
    {
        var (count, isLines) = (figure.Categories.Length, figure.Kind == FigureKind.Lines);
        var named = Enumerable.Range(0, count).Where(category => !isLines || category % ((count / MostNamed) + 1) == 0).ToArray();
        return Object(
            ("tickmode", "array"),
            ("tickvals", named),
            ("ticktext", Array.ConvertAll(named, category => Escaped(figure.Categories[category].In(language)))),
            ("range", isLines ? new[] { -0.5, count - 0.5 } : [count - 0.5, -0.5]),
            ("ticklen", 6),
            ("tickcolor", FigureColours.Paper),
            ("showgrid", false),
            ("zeroline", false),
            ("automargin", true));
    }

    /// <summary>plotly.js reads its texts as a little HTML.</summary>
    private static string Escaped(string text) =>
        VisibleText.Short(VisibleText.Of(text), LongestName).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static T Of<T>(params (string Name, object Value)[] properties)
        where T : DynamicObj.DynamicObj, new() => With(new T(), properties);

    private static T With<T>(T target, params (string Name, object Value)[] properties)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in properties)
        {
            target.SetProperty(name, value);
        }

        return target;
    }

    private static Dictionary<string, object> Object(params (string Name, object Value)[] properties) =>
        properties.ToDictionary(property => property.Name, property => property.Value);
}
