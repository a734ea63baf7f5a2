using System.Text.Json;

namespace TrsAnalytics;

using Fields = ColumnOf<StudyField>;
using Headers = ColumnOf<(string Field, FieldKind Kind, string Header)>;

/// <summary>The fields that columns of files can mean, and the headers that mean them.</summary>
internal sealed class StudyFieldsView : View<StudyFields>
{
    /// <inheritdoc/>
    protected override Table Table(StudyFields result) => Fields.Table(
        "fields", new("Các trường và tiêu đề cột được hiểu sẵn", "Fields, and the headers that mean them"),
        [
            Fields.Words("field", new("Trường", "Field"), field => LocalizedText.Same(field.Id)),
            Fields.Words("label", new("Tên gọi", "Label"), field => new LocalizedText(field.Label.Vi, $"{field.Label.Vi}; {field.Label.En}")),
            Fields.Words("headers", new("Tiêu đề khác", "Further headers"), field => LocalizedText.Same(string.Join("; ", field.Names))),
        ],
        result.Fields,
        new LocalizedText(
            "Chỉ chữ cái, chữ số và thứ tự của chúng được so; dấu, chữ hoa, khoảng trắng, dấu câu và phần trong ngoặc không kể: “Số tờ khai”, “SO_TO_KHAI” và “SoToKhai” là một.",
            "Letters, digits and their order count; marks, case, blanks, signs and what stands in brackets do not: “Số tờ khai”, “SO_TO_KHAI” and “SoToKhai” are one."),
        Phrase.Of(
            "Trước tên của một mốc có thể có: {0}. Sau nó: {1}. “{2}” trước tên của mốc là cột giờ, bên cạnh cột ngày.",
            "Before the name of an event may stand: {0}. After it: {1}. “{2}” before it is the column of the time of day, beside one of the day.",
            LocalizedText.Same(string.Join("; ", StudyField.WordsBefore)), LocalizedText.Same(string.Join("; ", StudyField.WordsAfter)), LocalizedText.Same(string.Join("; ", StudyField.WordsOfTime))));

    /// <summary>Every header of every field, one a row.</summary>
    protected override Table FullTable(StudyFields result) => Headers.Table(
        "headers", new("Tiêu đề cột được hiểu sẵn", "Headers that are understood"),
        [
            Headers.Words("field", new("Trường", "Field"), row => LocalizedText.Same(row.Field)),
            Headers.Words("kind", new("Loại", "Kind"), row => LocalizedText.Same(PlanNode.WordOf(row.Kind))),
            Headers.Words("header", new("Tiêu đề", "Header"), row => LocalizedText.Same(row.Header)),
        ],
        result.Fields.SelectMany(field => field.Headers.Select(header => (field.Id, field.Kind, header))
            .Concat(field.TimeHeaders.Select(header => (field.Id + Field.TimePart, field.Kind, header)))));

    /// <inheritdoc/>
    protected override void WriteMembers(StudyFields result, Utf8JsonWriter json) => json.WriteObjects("fields", result.Fields, field =>
    {
        json.WriteString("field", field.Id);
        json.WriteString("kind", PlanNode.WordOf(field.Kind));
        json.WriteString("label_vi", field.Label.Vi);
        json.WriteString("label_en", field.Label.En);
        json.WriteArray("headers", field.Headers, json.WriteStringValue);
        json.WriteArray("time_headers", field.TimeHeaders, json.WriteStringValue);
    });
}
