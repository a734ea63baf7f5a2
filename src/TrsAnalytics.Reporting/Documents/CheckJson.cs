using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace TrsAnalytics;

/// <summary>What <c>trs check --json</c> prints: what was read, every finding with all its places, each place again on a line of its own with the value as written and what was expected, what is missing, and both stamps wherever sources disagree.</summary>
/// <remarks>It holds declaration numbers: it is the analyst's own file.</remarks>
internal static class CheckJson
{
    /// <summary>Writes all of it.</summary>
    public static void WriteCheck(this Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteString("study", measurement.Plan.Id);
        json.WriteCohort(measurement.Cohort);
        var effects = measurement.FindingEffects().ToDictionary(effect => effect.Finding.Rule.Id);
        json.WriteObjects("findings", measurement.Findings, finding => json.WriteFinding(finding, effects.GetValueOrDefault(finding.Rule.Id)));
        json.WriteArray("occurrences", measurement.Occurrences(), occurrence => json.WriteRawValue(LineOf(occurrence)));
        json.WriteObjects("columns", measurement.Columns, json.WriteColumn);
        json.WriteObjects("unknown_values", measurement.UnknownValues(), json.WriteUnknownValue);
        json.WriteCompleteness(measurement.Completeness());
        json.WriteObjects("journal", measurement.OverruledStamps, stamp => json.WriteOverruled(stamp, measurement.Plan.TimeZone));
    }

    private static void WriteFinding(this Utf8JsonWriter json, Finding finding, FindingEffect? effect)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("title", finding.Rule.Title.En);
        json.WriteString("severity", PlanNode.WordOf(finding.Rule.Severity));
        json.WriteString("effect", finding.Rule.Effect.En);
        json.WriteNumber("count", finding.Count);
        json.WriteString("unit", finding.Rule.Unit.En);
        json.WriteObjects("places", finding.Places, json.WritePlace);
        if (effect is not null)
        {
            json.WriteObject("headline", () =>
            {
                json.WriteNumber("left_out", effect.LeftOut);
                json.WriteNumbers("all", effect.All);
                json.WriteNumbers("without", effect.Without);
            });
        }
    }

    /// <summary>One count of a finding as an object on one line.</summary>
    private static byte[] LineOf(FindingOccurrence occurrence)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("rule", occurrence.Rule.Id);
            json.WriteString("severity", PlanNode.WordOf(occurrence.Rule.Severity));
            json.WriteString("title", occurrence.Rule.Title.En);
            json.WriteString("file", occurrence.Place.File);
            json.WriteNumber("row", occurrence.Place.Row);
            json.WriteString("column", occurrence.Place.Column);
            json.WriteString("value", occurrence.Value);
            json.WriteString("expected", occurrence.Rule.Expected.En);
            json.WriteString("effect", occurrence.Rule.Effect.En);
            json.WriteEndObject();
        }

        return line.ToArray();
    }

    private static void WriteColumn(this Utf8JsonWriter json, FileColumn column)
    {
        json.WriteString("file", column.File);
        json.WriteNumber("position", column.Position);
        json.WriteString("header", column.Header);
        json.WriteString("field", column.Field);
        json.WriteString("why", PlanNode.WordOf(column.Origin));
        json.WriteBoolean("read", column.IsRead);
        json.WriteString("near", column.Near);
        json.WriteString("looks_like", PlanNode.WordOf(column.Look));
        json.WriteString("order", column.Order is { } order ? PlanNode.WordOf(order) : null);
        json.WriteBoolean("order_open", column.IsOrderOpen);
        json.WriteNumber("rows", column.Rows);
        json.WriteNumberOrNull("filled", column.Filled);
        json.WriteNumberOrNull("readable", column.Readable);
        json.WriteArray("examples", column.Examples, json.WriteStringValue);
    }

    private static void WriteUnknownValue(this Utf8JsonWriter json, UnknownValue unknown)
    {
        json.WriteString("field", unknown.Field);
        json.WriteString("value", unknown.Value);
        json.WriteNumber("declarations", unknown.Declarations);
        json.WriteString("near", unknown.Near);
    }

    private static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteCompleteness(this Utf8JsonWriter json, Completeness completeness) =>
        json.WriteObjects("completeness", completeness.Rows, row =>
        {
            foreach (var (dimension, label) in completeness.By.Zip(row.Key))
            {
                json.WriteString(dimension.Id, label);
            }

            json.WriteString("event", row.Event.Name.Id);
            json.WriteNumber("due", row.Due);
            json.WriteNumber("recorded", row.Recorded);
            json.WriteNumber("missing", row.Missing);
            json.WriteNumber("not_applicable", row.NotApplicable);
        });

    private static void WriteOverruled(this Utf8JsonWriter json, OverruledStamp stamp, DateTimeZone zone)
    {
        json.WriteString("declaration_no", stamp.Number);
        json.WriteString("event", stamp.Event.Id);
        json.WriteStamp("earlier_source", stamp.Earlier, zone);
        json.WriteStamp("later_source", stamp.Later, zone);
        json.WritePlace(stamp.Location);
    }

    private static void WritePlace(this Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("row", place.Row);
        json.WriteString("column", place.Column);
        if (place.Value is not null)
        {
            json.WriteString("value", place.Value);
        }
    }
}
