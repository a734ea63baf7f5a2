using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What chance and the mix do to the units of a ranking, as JSON.</summary>
internal static class RankingChanceJson
{
    /// <summary>Each indicator with the limits between which its units would lie if they did not differ from the study.</summary>
    public static void WriteFunnels(this Utf8JsonWriter json, Ranking ranking) => json.WriteObject(
        "funnels",
        ranking.Adjustments.Select(adjustment => (adjustment.Indicator.Id, adjustment)),
        (adjustment, indicator) => json.WriteObject(indicator, adjustment.Funnel.Select(unit => (unit.Code, unit)), (unit, code) => json.WriteObject(code, () =>
        {
            json.WriteNumber("n", unit.Count);
            json.WriteNumber("value", unit.Value);
            json.WriteLimits("limits_95", unit.Inner);
            json.WriteLimits("limits_998", unit.Outer);
            json.WriteNumber("false_discovery", unit.FalseDiscovery);
            json.WriteString("place", PlanNode.WordOf(unit.Zone));
        })));

    /// <summary>The pairs of ranked units whose order turns round with the same mix.</summary>
    public static void WriteReversals(this Utf8JsonWriter json, Ranking ranking)
    {
        var ranked = ranking.Units.Where(unit => unit.Rank is not null).Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("reversals");
        foreach (var pair in ranking.Adjustments.SelectMany(adjustment => adjustment.Reversals)
            .Where(pair => ranked.Contains(pair.Better.Code) && ranked.Contains(pair.Other.Code)))
        {
            json.WriteStartObject();
            json.WriteString("indicator", pair.Adjustment.Indicator.Id);
            json.WriteString("better", pair.Better.Code);
            json.WriteString("other", pair.Other.Code);
            json.WriteNumber("shared_cells", pair.SharedCells);
            json.WriteNumber("better_cells", pair.BetterCells);
            json.WriteBoolean("beyond_chance", pair.IsBeyondChance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLimits(this Utf8JsonWriter json, string name, Limits limits) => json.WriteObject(name, () =>
    {
        json.WriteValue("low", limits.Low);
        json.WriteValue("high", limits.High);
    });
}
