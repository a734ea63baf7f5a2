using System.Collections.Concurrent;
using System.Text.Json;

namespace TrsAnalytics.Tests;

/// <summary>The studies of the repository with the numbers that stand beside them; each is read once.</summary>
internal static class BundledStudies
{
    private static readonly ConcurrentDictionary<string, Lazy<Measurement>> Measurements = new(StringComparer.Ordinal);

    /// <summary>The id of every study.</summary>
    public static TheoryData<string> Ids => ["national-2020", "ta-lung-2019", "ta-lung-2020"];

    public static Measurement Read(string id) =>
        Measurements.GetOrAdd(id, _ => new Lazy<Measurement>(() => Measurement.Read(Folder(id)))).Value;

    /// <summary>A member of a study's <c>expected.json</c>, which an independent program computed.</summary>
    public static JsonElement Expected(string id, string member)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(id), "expected.json")));
        return document.RootElement.GetProperty(member).Clone();
    }

    private static string Folder(string id) => Path.Combine(PlanFolder.Studies(), id);
}
