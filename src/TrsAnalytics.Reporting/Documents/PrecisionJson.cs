using System.Text.Json;

namespace TrsAnalytics;

/// <summary>The precision of a measurement as JSON.</summary>
internal static class PrecisionJson
{
    /// <summary>Writes what is wanted, and one object a group; the last is of all declarations and has an empty key.</summary>
    public static void WritePrecision(this Utf8JsonWriter json, Precision precision)
    {
        json.WriteObject("wanted", () =>
        {
            json.WriteNumber("mean", precision.Wanted.Mean);
            json.WriteNumber("share", precision.Wanted.Share);
            json.WriteNumber("confidence", precision.Wanted.Confidence);
        });
        json.WriteArray("by", precision.By, dimension => json.WriteStringValue(dimension.Id));
        json.WriteObjects("rows", precision.Rows, row =>
        {
            json.WriteArray("key", row.Key, json.WriteStringValue);
            json.WriteNumber("n", row.Count);
            json.WriteValue("restricted_mean_hours", row.MeanHours);
            json.WriteValue("variation", row.CoefficientOfVariation);
            json.WriteValue("mean_within_share", row.RelativeHalfWidth);
            json.WriteValue("detectable_share", row.Detectable);
            json.WriteValue("needed", row.Needed);
            json.WriteValue("needed_of_week", row.NeededOfWeek);
            json.WriteValue("share_within_24_hours", row.ShareWithin24);
            json.WriteValue("share_within", row.SharePoints);
            json.WriteValue("needed_for_share", row.NeededForShare);
        });
    }
}
