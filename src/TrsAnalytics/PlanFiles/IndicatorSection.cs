using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads the <c>indicators:</c> of a ranking.</summary>
internal static class IndicatorSection
{
    /// <summary>What a release time can be adjusted for, beside the extra columns of the files.</summary>
    private static readonly string[] Dimensions =
    [
        "office", "department", "procedure", "procedure_group", "direction", "channel", "final_channel", "transport_mode", "weekday", "hour",
    ];

    /// <summary>A hundred years.</summary>
    private const double MostHours = 876_000;

    public static ImmutableArray<Indicator> Read(PlanNode node, ImmutableArray<ServiceStandard> standards)
    {
        if (node.IsEmptyList)
        {
            node.Wrong("must name at least one indicator", "an empty list", "take the key out to use the preset's");
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. node.Items().Select(item => ReadIndicator(item, taken, standards)).OfType<Indicator>()];
    }

    private static Indicator? ReadIndicator(PlanNode node, HashSet<string> taken, ImmutableArray<ServiceStandard> standards)
    {
        var map = node.Mapping("id", "metric", "clock", "adjust_for", "hours", "standard", "weight", "best", "worst");
        var id = map.Required("id")?.NewName(taken);
        var metric = map.Required("metric")?.Choice<IndicatorMetric>();
        var clock = map.Optional("clock")?.Choice<Clock>() ?? Clock.Elapsed;
        var hours = Only(map, "hours", IndicatorMetric.ShareReleasedWithin, metric)?.Number("a number of hours over 0, at most 876000", value => value is > 0 and <= MostHours);
        var standard = Only(map, "standard", IndicatorMetric.ShareStandardMet, metric)?.OneOf("a standard of this plan", [.. standards.Select(known => known.Id)]);
        var weight = map.Required("weight")?.Number("a number over 0, at most 1000000", value => value is > 0 and <= 1_000_000) ?? 0;
        var (best, worst) = (Goal(map, "best", metric), Goal(map, "worst", metric));
        if (best is not null && best == worst)
        {
            node.Wrong("must have a best other than its worst", "both are the same", "change one of the two");
        }

        var adjustFor = map.Optional("adjust_for");
        return id is null || metric is null
            ? null
            : new(id, metric.Value, clock, ReadAdjustment(adjustFor), hours, standard, weight, best ?? 0, worst ?? 0) { AdjustForPlace = adjustFor?.Place };
    }

    /// <summary>A key that one metric needs and no other may have.</summary>
    private static PlanNode? Only(PlanMapping map, string key, IndicatorMetric owner, IndicatorMetric? metric)
    {
        if (metric == owner)
        {
            return map.Required(key);
        }

        if (metric is not null)
        {
            map.Optional(key)?.Wrong($"must stand with {PlanNode.WordOf(owner)} only", $"the metric is {PlanNode.WordOf(metric.Value)}", "take the key out, or change the metric");
        }

        return null;
    }

    private static double? Goal(PlanMapping map, string key, IndicatorMetric? metric) =>
        metric is IndicatorMetric.ShareReleasedWithin or IndicatorMetric.ShareStandardMet
            ? map.Required(key)?.Number("a share from 0 to 1", value => value is >= 0 and <= 1)
            : map.Required(key)?.Number("a number of hours from 0 to 876000", value => value is >= 0 and <= MostHours);

    private static ImmutableArray<string> ReadAdjustment(PlanNode? node)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in node?.Items() ?? [])
        {
            var word = item.Text() ?? "";
            if (StudyEvent.BuiltIn.Any(known => known.Name.Id == word))
            {
                item.Wrong("must be something declarations can be grouped by", NearWords.Hint(word, Dimensions));
            }

            if (words.Contains(word))
            {
                item.Wrong("must stand once", "take one of the two out");
            }

            words.Add(word);
        }

        return words.ToImmutable();
    }
}
