using System.Text.Json;

namespace TrsAnalytics.Tests.Contract;

/// <summary>A few members of the analysis in one line: <c>path=value, path=value</c>.</summary>
/// <remarks>
/// A value is a number, a fraction <c>a/b</c>, <c>null</c>, or <c>absent</c> (no such member, or null). Hours agree to 1e-6, as do all numbers.
/// Short paths: <c>Q04</c>, <c>stage.ID</c>, <c>spent.ID</c> and <c>owner.ID</c> (attribution), <c>elapsed.…</c> and
/// <c>working.…</c> (release time). Several counts at once: <c>status=released|open|cancelled|unknown</c>,
/// <c>rows=read|declarations|merged|excluded|outside</c>, <c>stage.ID=observed|censored|unknown</c>,
/// <c>standard.ID=met|breached|not assessable</c>.
/// </remarks>
internal static class ExpectedValues
{
    private const double Tolerance = 1e-6;

    private static readonly (string Prefix, string Path)[] ShortPaths =
    [
        ("Q", "findings.Q"), ("stage.", "stages.elapsed."), ("spent.", "attribution.elapsed.stages."),
        ("owner.", "attribution.elapsed.owners."), ("elapsed.", "release.elapsed."), ("working.", "release.working."),
        ("standard.", "standards."), ("status", "cohort"), ("rows", "cohort"),
    ];

    private static readonly (string Prefix, string[] Members)[] Counts =
    [
        ("status", ["released", "open", "cancelled", "unknown"]),
        ("rows", ["rows_read", "declarations", "merged_rows", "excluded_rows", "outside_window"]),
        ("stage.", ["observed", "censored", "unknown"]),
        ("standard.", ["met", "breached", "not_assessable"]),
    ];

    /// <summary>One line for each expected value that the analysis does not hold.</summary>
    public static IEnumerable<string> Differences(string expected, JsonElement analysis) =>
        from item in expected.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let middle = item.LastIndexOf('=')
        from value in Spread(item[..middle], item[(middle + 1)..])
        let found = Find(analysis, value.Path)
        where !Agrees(value.Value, found)
        select $"{value.Path} must be {value.Value}, is {(found is null ? "absent" : found.Value.GetRawText())}";

    private static IEnumerable<(string Path, string Value)> Spread(string path, string value)
    {
        var (prefix, full) = Array.Find(ShortPaths, known => path.StartsWith(known.Prefix, StringComparison.Ordinal));
        var longPath = full + path[(prefix?.Length ?? 0)..];
        if (!value.Contains('|', StringComparison.Ordinal))
        {
            return [(longPath, value)];
        }

        var members = Counts.First(known => path.StartsWith(known.Prefix, StringComparison.Ordinal)).Members;
        return members.Zip(value.Split('|'), (member, count) => ($"{longPath}.{member}", count));
    }

    private static JsonElement? Find(JsonElement analysis, string path)
    {
        var at = analysis;
        foreach (var name in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at;
    }

    private static bool Agrees(string value, JsonElement? found) => value switch
    {
        "absent" => found is null or { ValueKind: JsonValueKind.Null },
        "null" => found is { ValueKind: JsonValueKind.Null },
        _ => found is { ValueKind: JsonValueKind.Number } number && Math.Abs(number.GetDouble() - Number(value)) <= Tolerance,
    };

    private static double Number(string value)
    {
        var parts = value.Split('/');
        return double.Parse(parts[0]) / (parts.Length == 1 ? 1 : double.Parse(parts[1]));
    }
}
