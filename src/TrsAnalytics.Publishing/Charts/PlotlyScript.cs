using Plotly.NET;

namespace TrsAnalytics;

/// <summary>The plotly.js that Plotly.NET carries with it, so that a page needs no network.</summary>
internal static class PlotlyScript
{
    private static readonly Lazy<string> Text = new(Read);

    /// <summary>The whole script.</summary>
    public static string Source => Text.Value;

    private static string Read()
    {
        var assembly = typeof(GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(
            resource => resource.StartsWith("Plotly.NET.plotly-", StringComparison.Ordinal)
                && resource.EndsWith(".min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
