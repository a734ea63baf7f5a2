using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What <c>trs fields --json</c> prints: the fields that columns of files can mean, and every header that means them without a word in the plan.</summary>
public static class FieldsJson
{
    /// <summary>Writes the fields as UTF-8.</summary>
    public static void Write(IEnumerable<StudyField> fields, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(fields);
        AnalysisJson.Write(stream, json => json.WriteObjects("fields", fields, json.WriteField));
    }

    private static void WriteField(this Utf8JsonWriter json, StudyField field)
    {
        json.WriteString("field", field.Id);
        json.WriteString("kind", PlanNode.WordOf(field.Kind));
        json.WriteString("label_vi", field.Label.Vi);
        json.WriteString("label_en", field.Label.En);
        json.WriteArray("headers", field.Headers, json.WriteStringValue);
        json.WriteArray("time_headers", field.TimeHeaders, json.WriteStringValue);
    }
}
