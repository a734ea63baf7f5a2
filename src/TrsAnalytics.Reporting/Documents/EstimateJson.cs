using System.Text.Json;

namespace TrsAnalytics;

/// <summary>Estimates as JSON: the value with its limits, or the reason why there is none.</summary>
internal static class EstimateJson
{
    public static void WriteEstimate(this Utf8JsonWriter json, string name, Estimate estimate) => json.WriteObject(name, () =>
    {
        json.WriteValue("value", estimate.Value);
        json.WriteValue("low", estimate.Limits?.Low);
        json.WriteValue("high", estimate.Limits?.High);
        json.WriteNumber("confidence", estimate.Confidence);
        json.WriteNumber("n", estimate.Count);
        json.WriteString("method", PlanNode.WordOf(estimate.Method));
        if (estimate.PValue is { } chance)
        {
            json.WriteNumber("p_value", chance);
        }

        if (estimate.Reason is { } reason)
        {
            json.WriteString("reason", PlanNode.WordOf(reason));
        }

        if (estimate.Caveats.Length > 0)
        {
            json.WriteArray("caveats", estimate.Caveats, caveat => json.WriteStringValue(PlanNode.WordOf(caveat)));
        }
    });
}
