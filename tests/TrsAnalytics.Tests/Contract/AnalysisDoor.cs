using System.Text.Json;

namespace TrsAnalytics.Tests.Contract;

/// <summary>The one place where the contract's tests touch the product.</summary>
internal static class AnalysisDoor
{
    /// <summary>What <c>analyse --json</c> says of a study folder.</summary>
    public static JsonElement Analyse(string folder)
    {
        using var stream = new MemoryStream();
        new Analysis(Measurement.Read(folder).Durations(Clock.Elapsed), []).WriteJson(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
