using System.Globalization;
using System.Text.Json;

namespace TrsAnalytics.Tests.Contract;

/// <summary>The oracle itself, against a witness of its own: the reference numbers beside the national study.</summary>
public sealed class OracleStudyTests
{
    private static readonly HashSet<string> Events = [.. StudyEvent.BuiltIn.Select(known => known.Name.Id)];

    private static readonly string Folder = Path.Combine(RepositoryRoot(), "studies", "national-2020");

    /// <summary>On the elapsed clock: the oracle knows no calendar but the one around the clock.</summary>
    [Fact]
    public void Oracle_OfTheNationalStudy_AgreesWithItsReferenceNumbers()
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).RootElement;
        var totals = OracleTotals.Of(Declarations(), OracleStage.Preset).Split(", ")
            .Where(total => !total.Contains("working", StringComparison.Ordinal) && !total.StartsWith("standards", StringComparison.Ordinal));
        ExpectedValues.Differences(string.Join(", ", totals), expected).Should().BeEmpty();
    }

    private static List<OracleDeclaration> Declarations() =>
    [
        .. from file in Directory.GetFiles(Path.Combine(Folder, "data")).Order(StringComparer.Ordinal)
           from row in Rows(file)
           group row by row["declaration_no"][..11] into rows
           let merged = Merged(rows)
           let stamps = Stamps(merged)
           where stamps["registered"].Second is >= 0 and < 6 * OracleStamp.Day
           select new OracleDeclaration(merged["channel"], merged["final_channel"], merged["direction"] == "import", stamps),
    ];

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(file);
        var header = lines[0].TrimStart('\uFEFF').Split(',');
        return lines.Skip(1).Select(line => header.Zip(line.Split(',')).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    /// <summary>The highest amendment wins, within it the first row; the registration is the earliest.</summary>
    private static Dictionary<string, string> Merged(IEnumerable<Dictionary<string, string>> rows)
    {
        var merged = new Dictionary<string, string>();
        foreach (var (field, text) in rows.OrderByDescending(row => row["declaration_no"][11]).SelectMany(row => row))
        {
            var isBetter = field == "registered" && string.CompareOrdinal(text, merged.GetValueOrDefault(field, text)) < 0;
            if (!Events.Contains(field) || Stamp(text) is not null)
            {
                merged[field] = isBetter ? text : merged.GetValueOrDefault(field, text);
            }
        }

        return merged;
    }

    private static Dictionary<string, OracleStamp> Stamps(Dictionary<string, string> merged) =>
        merged.Where(cell => Events.Contains(cell.Key)).ToDictionary(cell => cell.Key, cell => Stamp(cell.Value)!.Value);

    /// <summary>A stamp that can be read and is not after follow-up.</summary>
    private static OracleStamp? Stamp(string text)
    {
        var isDay = text.Length == "yyyy-MM-dd".Length;
        if (!DateTime.TryParseExact(text, isDay ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return null;
        }

        var second = (long)(time - new DateTime(2020, 10, 19, 0, 0, 0, DateTimeKind.Unspecified)).TotalSeconds;
        return second > OracleDeclaration.FollowUpEnd || (isDay && second == OracleDeclaration.FollowUpEnd) ? null : new OracleStamp(second, isDay);
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TrsAnalytics.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("TrsAnalytics.sln");
        }

        return folder;
    }
}
