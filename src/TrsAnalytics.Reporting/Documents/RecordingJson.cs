using System.Text.Json;

namespace TrsAnalytics;

/// <summary>The recording quality of a measurement as JSON.</summary>
internal static class RecordingJson
{
    /// <summary>Writes how events were recorded, and the headline numbers with and without suspect stamps.</summary>
    public static void WriteRecording(this Utf8JsonWriter json, RecordingQuality quality)
    {
        json.WriteArray("by", quality.By, dimension => json.WriteStringValue(dimension.Id));
        json.WriteObjects("rows", quality.Rows, json.WriteRow);
        json.WriteObjects("effects", quality.Effects, effect =>
        {
            json.WriteString("time", effect.Stage?.Id ?? "release");
            json.WriteNumber("left_out", effect.LeftOut);
            json.WriteNumbers("all", effect.All);
            json.WriteNumbers("without_suspect", effect.WithoutSuspect);
        });
    }

    private static void WriteRow(this Utf8JsonWriter json, RecordingRow row)
    {
        json.WriteArray("key", row.Key, json.WriteStringValue);
        json.WriteString("event", row.Event.Id);
        json.WriteNumber("recorded", row.Recorded);
        json.WriteNumber("day_only", row.DayOnly);
        json.WriteNumber("whole_minutes", row.WholeMinutes);
        json.WriteTest("five_minutes", row.FiveMinutes);
        json.WriteTest("full_hours", row.FullHours);
        json.WriteBoolean("is_heaped", row.IsHeaped);
        json.WriteNumber("copied_down", row.CopiedDown);
        json.WriteNumber("equals_start", row.EqualsStart);
        json.WriteNumber("disputed", row.Disputed);
    }

    private static void WriteTest(this Utf8JsonWriter json, string name, HeapingTest test) => json.WriteObject(name, () =>
    {
        json.WriteNumber("round", test.Round);
        json.WriteNumber("stamps", test.Stamps);
        json.WriteNumber("expected_share", test.ExpectedShare);
        json.WriteNumber("p_value", test.PValue);
    });

    /// <summary>Writes headline numbers.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, HeadlineNumbers numbers) => json.WriteObject(name, () =>
    {
        json.WriteNumber("n", numbers.Count);
        json.WriteValue("mean_completed_hours", numbers.MeanHours);
        json.WriteValue("median_hours", numbers.MedianHours);
        json.WriteValue("share_within_24_hours", numbers.ShareWithin24);
        json.WriteValue("restricted_mean_hours", numbers.RestrictedMeanHours);
    });
}
