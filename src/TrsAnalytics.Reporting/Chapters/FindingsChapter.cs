using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What is wrong with the data, what was done, how much it matters, and where the stamps come from.</summary>
internal static class FindingsChapter
{
    public static LocalizedText Title { get; } = new("Chất lượng dữ liệu", "Quality of the data");

    public static Section Of(ReportResults results) => new("findings", Title,
    [
        results.Measurement.Findings.ToTable(),
        .. OfFindings(results),
        Effects(results),
        results.Measurement.ToOriginTable(),
    ]);

    /// <summary>The offices and events whose stamps are suspect.</summary>
    internal static IEnumerable<Block> Annex(ReportResults results)
    {
        var quality = results.Recording with
        {
            Rows = [.. results.Recording.Rows.Where(row => row.Recorded >= results.Plan.MinimumGroup && (row.IsHeaped || row.CopiedDown > 0 || row.Disputed > 0))],
        };
        return quality.Rows.IsEmpty ? [] :
        [
            quality.ToTable().WithNotes(
                [new("Chỉ in các mốc dồn số, sao chép hoặc có nguồn lệch nhau.", "Only stamps that are heaped, copied down or disputed are printed.")]),
        ];
    }

    private static IEnumerable<Block> OfFindings(ReportResults results)
    {
        // What a few declarations change would tell what they took.
        ImmutableArray<FindingEffect> effects =
            [.. results.Measurement.FindingEffects().Where(effect => effect.LeftOut >= results.Plan.MinimumGroup && effect.Without.Count >= results.Plan.MinimumGroup)];
        return effects.IsEmpty ? [] : [effects.ToTable()];
    }

    private static Table Effects(ReportResults results)
    {
        var quality = results.Recording with { Effects = [.. results.Recording.Effects.Where(effect => effect.All.Count >= results.Plan.MinimumGroup)] };
        return quality.ToEffectTable();
    }
}
