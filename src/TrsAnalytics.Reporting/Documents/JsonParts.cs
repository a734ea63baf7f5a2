using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>The parts that JSON is written of.</summary>
internal static class JsonParts
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const double SecondsPerHour = 3600;
    private const double P90 = 0.9;
    private const double Day = 24;

    /// <summary>Writes one object, the way every result is written.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> members)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }

    /// <summary>Writes one member an item.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter json, string name, IEnumerable<(string Name, T Value)> items, Action<T, string> member) =>
        json.WriteObject(name, () =>
        {
            foreach (var item in items)
            {
                member(item.Value, item.Name);
            }
        });

    /// <summary>Writes an array, one value an item.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> value)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            value(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an array, one object an item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members) =>
        json.WriteArray(name, items, item =>
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        });

    public static void WriteCohort(this Utf8JsonWriter json, Cohort cohort) => json.WriteObject("cohort", () =>
    {
        json.WriteNumber("rows_read", cohort.RowsRead);
        json.WriteNumber("declarations", cohort.Declarations);
        if (cohort.EnteredLate > 0)
        {
            json.WriteNumber("entered_late", cohort.EnteredLate);
        }

        json.WriteNumber("outside_window", cohort.OutsideWindow);
        json.WriteNumber("excluded_rows", cohort.ExcludedRows);
        json.WriteNumber("merged_rows", cohort.MergedRows);
        json.WriteNumber("released", cohort.Released);
        json.WriteNumber("open", cohort.Open);
        json.WriteNumber("cancelled", cohort.Cancelled);
        json.WriteNumber("unknown", cohort.Unknown);
    });

    /// <summary>Declarations whose channel at the end is not the first given, such as <c>2->3</c>.</summary>
    public static void WriteChannelChanges(this Utf8JsonWriter json, IEnumerable<(string From, string To, int Count)> changes) =>
        json.WriteObject("channel_changes", changes.Select(change => ($"{change.From}->{change.To}", change.Count)), (count, change) => json.WriteNumber(change, count));

    public static void WriteRelease(this Utf8JsonWriter json, string name, BreakdownRow row) => json.WriteObject(name, () =>
    {
        var times = row.Distribution;
        json.WriteNumber("n", row.Count);
        json.WriteNumber("released", row.Released);
        json.WriteNumber("open", row.Open);
        json.WriteNumber("cancelled", row.Cancelled);
        json.WriteNumber("unknown", row.Unknown);
        json.WriteValue("mean_completed_hours", times.MeanCompleted);
        json.WriteValue("sd_completed_hours", times.SdCompleted);
        json.WriteValue("median_completed_hours", times.MedianCompleted);
        json.WriteValue("p90_completed_hours", times.QuantileCompleted(P90));
        json.WriteValue("min_hours", times.Min);
        json.WriteValue("max_hours", times.Max);
        json.WriteValue("median_hours", times.MedianWithOpen);
        json.WriteValue("restricted_mean_hours", times.RestrictedMean);
        json.WriteValue("share_within_24_hours", times.ShareWithin(Day));
    });

    public static void WriteStage(this Utf8JsonWriter json, string name, StageRow row) => json.WriteObject(name, () =>
    {
        json.WriteNumber("observed", row.Observed);
        json.WriteNumber("censored", row.Censored);
        json.WriteNumber("unknown", row.Unknown);
        json.WriteValue("mean_hours", row.Times.Mean);
        json.WriteValue("median_hours", row.Times.Quantile(0.5));
        json.WriteValue("p90_hours", row.Times.Quantile(P90));
    });

    public static void WriteAttribution(this Utf8JsonWriter json, string name, Attribution attribution) => json.WriteObject(name, () =>
    {
        json.WriteStages("stages", attribution.All);
        json.WriteObject("owners", attribution.All.Owners.Select(part => (part.Owner.Name, part.Seconds)), (seconds, owner) =>
            json.WriteNumber(owner, seconds / SecondsPerHour));
        json.WriteNumber("total_hours", attribution.All.TotalSeconds / SecondsPerHour);
        json.WriteObject("by_procedure", attribution.Rows.Select(row => (row.Key[0], row)), (row, procedure) => json.WriteStages(procedure, row));
    });

    public static void WriteStandards(this Utf8JsonWriter json, Compliance compliance) =>
        json.WriteObject("standards", compliance.Rows.Select(row => (row.Standard.Id, row)), (row, standard) => json.WriteObject(standard, () =>
        {
            json.WriteNumber("met", row.Met);
            json.WriteNumber("breached", row.Breached);
            json.WriteNumber("not_assessable", row.NotAssessable);
            json.WriteValue("share", row.Share);
            json.WriteValue("wilson_low", row.Wilson?.Low);
            json.WriteValue("wilson_high", row.Wilson?.High);
            json.WriteNumber("met_outside_hours", row.MetOutsideHours);
            if (row.Extended is { } extended)
            {
                json.WriteObject("extended", () =>
                {
                    json.WriteNumber("limit_hours", row.Standard.Extended!.Limit.TotalHours);
                    json.WriteNumber("met", extended.Met);
                    json.WriteNumber("breached", extended.Breached);
                    json.WriteNumber("not_assessable", extended.NotAssessable);
                    json.WriteValue("share", extended.Share);
                });
            }
        }));

    private static void WriteStages(this Utf8JsonWriter json, string name, AttributionRow row) => json.WriteObject(name, () =>
    {
        for (var i = 0; i < row.Stages.Length; i++)
        {
            if (!row.Stages[i].AfterRelease)
            {
                json.WriteNumber(row.Stages[i].Id, row.StageSeconds[i] / SecondsPerHour);
            }
        }

        json.WriteNumber(Owner.Unattributed.Name, row.UnattributedSeconds / SecondsPerHour);
    });

    /// <summary>Writes a stamp as local time with its offset (ISO 8601).</summary>
    public static void WriteStamp(this Utf8JsonWriter json, string name, Instant? stamp, DateTimeZone zone) =>
        json.WriteString(name, stamp is { } instant ? OffsetDateTimePattern.GeneralIso.Format(instant.InZone(zone).ToOffsetDateTime()) : null);

    public static void WriteValue(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
