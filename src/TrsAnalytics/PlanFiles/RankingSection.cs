using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads <c>ranking:</c>. A key left out takes the preset's value.</summary>
internal static class RankingSection
{
    /// <summary>The scheme of the plan, or null where it has none.</summary>
    public static RankingScheme? Read(PlanNode? node, ImmutableArray<ServiceStandard> standards)
    {
        if (node is null)
        {
            return null;
        }

        var preset = RankingScheme.Preset;
        var map = node.Mapping("unit", "minimum_declarations", "minimum_cell", "indicators", "scale", "band", "ties", "interval");
        var scheme = new RankingScheme(
            map.Optional("unit")?.Choice<RankingUnit>() ?? preset.Unit,
            map.Optional("minimum_declarations")?.Count() ?? preset.MinimumDeclarations,
            map.Optional("minimum_cell")?.Count() ?? preset.MinimumCell,
            map.Optional("indicators") is { } indicators ? IndicatorSection.Read(indicators, standards) : preset.Indicators,
            map.Optional("scale")?.Number("a number over 0, at most 1000000", value => value is > 0 and <= 1_000_000) ?? preset.Scale,
            map.Optional("band")?.Number("a number from 0 to 1000000", value => value is >= 0 and <= 1_000_000) ?? preset.Band,
            map.Optional("ties")?.Choice<RankTies>() ?? preset.Ties,
            map.Optional("interval")?.Number("a share from 0 to below 1", value => value is >= 0 and < 1) ?? preset.Interval);
        if (map.Optional("indicators") is null)
        {
            CheckPreset(node, standards);
        }

        return scheme;
    }

    private static void CheckPreset(PlanNode node, ImmutableArray<ServiceStandard> standards)
    {
        var missing = RankingScheme.Preset.Indicators
            .Select(indicator => indicator.Standard).FirstOrDefault(id => id is not null && standards.All(standard => standard.Id != id));
        if (missing is not null)
        {
            node.Wrong("must name its indicators where the plan has standards of its own", $"the preset's indicators ask for the standard {missing}", "add indicators: or that standard");
        }
    }
}
