namespace TrsAnalytics;

/// <summary>
/// The colours of the series of a figure. They differ in lightness as well as in hue, neighbours most of all, so that they can be
/// told apart by colour-blind readers and on a grey printer.
/// </summary>
internal static class FigureColours
{
    public const string Ink = "#1b2733";
    public const string Grid = "#d9dee3";
    public const string Paper = "#ffffff";

    private static readonly string[] Series = ["#1f4e79", "#e3a63b", "#2f7f78", "#c9d3dc", "#8a3f5c", "#9dc3e6"];

    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

    /// <summary>How the line of a series is broken, so that lines too can be told apart without their colour.</summary>
    public static string DashOf(int series) => Dashes[series % Dashes.Length];

    /// <summary>The colour of a series, counted from 0; the seventh is the first again.</summary>
    public static string Of(int series) => Series[series % Series.Length];
}
