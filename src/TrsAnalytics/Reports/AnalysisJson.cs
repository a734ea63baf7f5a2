namespace TrsAnalytics;

/// <summary>What <c>trs analyse --json</c> prints: one object, full double precision, nothing suppressed.</summary>
public static class AnalysisJson
{
    /// <summary>Writes the analysis of a measurement as UTF-8.</summary>
    public static void Write(Measurement measurement, Stream stream) => throw new NotSupportedException();

    internal static string Write(Measurement measurement) => throw new NotSupportedException();
}
