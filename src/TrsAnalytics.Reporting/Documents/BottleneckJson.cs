using System.Text.Json;

namespace TrsAnalytics;

/// <summary>Bottlenecks as JSON.</summary>
internal static class BottleneckJson
{
    /// <summary>Writes totals and rows.</summary>
    public static void WriteBottlenecks(this Utf8JsonWriter json, Bottlenecks bottlenecks)
    {
        json.WriteString("clock", PlanNode.WordOf(bottlenecks.Clock));
        json.WriteArray("by", bottlenecks.By, dimension => json.WriteStringValue(dimension.Id));
        json.WriteArray("alike", bottlenecks.Alike, dimension => json.WriteStringValue(dimension.Id));
        json.WriteObject("total", () => json.WriteTotal(bottlenecks.Total));
        json.WriteObjects("rows", bottlenecks.Rows, json.WriteRow);
    }

    private static void WriteTotal(this Utf8JsonWriter json, BottleneckTotal total)
    {
        const double secondsPerHour = 3600;
        json.WriteNumber("declarations", total.Declarations);
        json.WriteNumber("open", total.Open);
        json.WriteNumber("hours", total.Seconds / secondsPerHour);
        json.WriteNumber("released_hours", total.ReleasedSeconds / secondsPerHour);
        json.WriteNumber("waiting_hours", total.WaitingSeconds / secondsPerHour);
        json.WriteNumber("processing_hours", total.ProcessingSeconds / secondsPerHour);
        json.WriteNumber("unattributed_hours", total.UnattributedSeconds / secondsPerHour);
        json.WriteObject("owners", total.OwnerSeconds.Select(owner => (owner.Owner.Name, owner.Seconds)), (seconds, owner) =>
            json.WriteNumber(owner, seconds / secondsPerHour));
        json.WriteValue("off_hours_share", total.OffHoursShare);
        json.WriteValue("restricted_mean_hours", total.MeanHours);
        json.WriteValue("share_within_24_hours", total.ShareWithin24);
    }

    private static void WriteRow(this Utf8JsonWriter json, Bottleneck row)
    {
        json.WriteArray("key", row.Key, json.WriteStringValue);
        json.WriteString("stage", row.Stage?.Id ?? Owner.Unattributed.Name);
        json.WriteString("owner", row.Owner.Name);
        if (row.Stage is { Kind: var kind })
        {
            json.WriteString("kind", PlanNode.WordOf(kind));
        }

        json.WriteNumber("declarations", row.Declarations);
        json.WriteNumber("hours", row.Hours);
        json.WriteNumber("share", row.Share);
        json.WriteNumber("cumulative_share", row.CumulativeShare);
        json.WriteNumber("released_hours", row.ReleasedHours);
        json.WriteValue("released_share", row.ReleasedShare);
        json.WriteValue("tail_share", row.TailShare);
        json.WriteValue("off_hours_share", row.OffHoursShare);
        if (row.Rest is { } rest)
        {
            json.WriteObject("rest", () => json.WriteRest(rest));
        }

        json.WriteObjects("gains", row.Gains, json.WriteGain);
    }

    private static void WriteRest(this Utf8JsonWriter json, RestComparison rest)
    {
        json.WriteNumber("expected_hours", rest.ExpectedHours);
        json.WriteEstimate("excess_hours", rest.ExcessHours);
        json.WriteValue("released_excess_hours", rest.ReleasedExcessHours);
        json.WriteNumber("more_often_hours", rest.MoreOftenHours);
        json.WriteNumber("longer_hours", rest.LongerHours);
        json.WriteValue("at_least_hours", rest.AtLeastHours);
        json.WriteNumber("p_value", rest.PValue);
        json.WriteNumber("false_discovery", rest.FalseDiscovery);
    }

    private static void WriteGain(this Utf8JsonWriter json, BenchmarkGain gain)
    {
        json.WriteString("benchmark", PlanNode.WordOf(gain.Benchmark.Kind));
        json.WriteString("source", gain.Benchmark.Source);
        json.WriteNumber("limit_hours", gain.Benchmark.Limit.TotalHours);
        json.WriteString("limit_clock", PlanNode.WordOf(gain.Benchmark.Clock));
        json.WriteNumber("beyond", gain.Beyond);
        json.WriteBoolean("beyond_chance", gain.IsBeyondChance);
        json.WriteNumber("excess_hours", gain.ExcessHours);
        json.WriteEstimate("gain_hours", gain.GainHours);
        json.WriteEstimate("new_mean_hours", gain.NewMeanHours);
        json.WriteEstimate("new_share_within_24_hours", gain.NewShareWithin24);
    }
}
