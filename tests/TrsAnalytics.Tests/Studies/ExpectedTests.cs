using System.Text.Json;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Studies;

/// <summary>The bundled studies give the numbers of the <c>expected.json</c> beside them, which were computed by another program.</summary>
public sealed class ExpectedTests
{
    /// <summary>Counts are exact; hours and shares agree to this.</summary>
    private const double Tolerance = 1e-6;

    [Theory]
    [InlineData("ta-lung-2019")]
    [InlineData("ta-lung-2020")]
    [InlineData("national-2020")]
    public void Analysis_OfABundledStudy_EqualsItsExpectedNumbers(string study)
    {
        var folder = Path.Combine(PlanFolder.Studies(), study);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));

        Differences("", expected.RootElement, AnalysisDoor.Analyse(folder)).Should().BeEmpty();
    }

    private static IEnumerable<string> Differences(string path, JsonElement expected, JsonElement found) =>
        expected.ValueKind == JsonValueKind.Object && found.ValueKind == JsonValueKind.Object
            ? expected.EnumerateObject().Where(member => member.Name != "findings_unit").SelectMany(member =>
                found.TryGetProperty(member.Name, out var own)
                    ? Differences($"{path}/{member.Name}", member.Value, own)
                    : [$"{path}/{member.Name} is absent"])
            : Agree(expected, found) ? [] : [$"{path} must be {expected.GetRawText()}, is {found.GetRawText()}"];

    private static bool Agree(JsonElement expected, JsonElement found) =>
        expected.ValueKind == JsonValueKind.Number && found.ValueKind == JsonValueKind.Number
            ? Math.Abs(expected.GetDouble() - found.GetDouble()) <= (expected.TryGetInt64(out _) ? 0 : Tolerance)
            : expected.ValueKind == found.ValueKind && expected.GetRawText() == found.GetRawText();
}
