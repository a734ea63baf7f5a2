using System.Text.RegularExpressions;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Guesses the zone of local times from the offsets that stamps are written with.</summary>
internal static class DraftZone
{
    private const int LookedAt = 1 << 16;

    private static readonly Regex Offset = new(@"\d\d:\d\d:\d\d(\.\d+)?(Z|(?<hours>[+-]\d\d):?\d\d)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>That of Viet Nam, unless a log of another system is written with other offsets.</summary>
    public static DateTimeZone Of(IEnumerable<DraftTable> tables, bool isLog)
    {
        var usual = DateTimeZoneProviders.Tzdb[PlanTemplate.UsualZone];
        int[] hours = isLog ? [.. tables.SelectMany(OffsetsOf).Distinct().Order()] : [];
        return hours switch
        {
            [] or [7] => usual,
            [0] => DateTimeZoneProviders.Tzdb["Etc/UTC"],
            [1, 2] => DateTimeZoneProviders.Tzdb["Europe/Berlin"],
            [var only] => DateTimeZoneProviders.Tzdb.GetZoneOrNull($"Etc/GMT{-only:+0;-0}") ?? usual,
            _ => usual,
        };
    }

    private static IEnumerable<int> OffsetsOf(DraftTable table)
    {
        if (Path.GetExtension(table.Path).ToLowerInvariant() is ".xlsx" or ".xls" or ".parquet")
        {
            return [];
        }

        using Stream file = SourceStream.Open(table.Path, table.Name);
        using var text = new StreamReader(table.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GunzipStream((FileStream)file, table.Name) : file);
        var head = new char[LookedAt];
        var read = text.ReadBlock(head, 0, head.Length);
        return Offset.Matches(new string(head, 0, read)).Select(match => match.Groups["hours"].Value is { Length: > 0 } hours ? int.Parse(hours) : 0);
    }
}
