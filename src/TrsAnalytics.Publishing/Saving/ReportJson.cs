using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Writes a report as JSON for programs: the words of one language, the numbers in full precision and in their unit.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    /// <summary>The report as JSON. A row of a table is an object by column id; a cell without a number is null.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its words.</param>
    public static string ToJson(this Report report, Language language) => new JsonObject
    {
        ["id"] = report.Id,
        ["title"] = report.Title.In(language),
        ["subtitle"] = report.Subtitle.In(language),
        ["date"] = LocalDatePattern.Iso.Format(report.Date),
        ["synthetic"] = report.IsSynthetic,
        ["definition"] = List(report.Definition, row => new JsonObject { ["name"] = row.Name.In(language), ["value"] = row.Value.In(language) }),
        ["sections"] = List(report.Sections, section => new JsonObject
        {
            ["id"] = section.Id,
            ["title"] = section.Title.In(language),
            ["blocks"] = List(section.Blocks, block => Node(block, language)),
        }),
    }.ToJsonString(Indented);

    private static JsonObject Node(Block block, Language language) => block switch
    {
        Paragraph paragraph => new()
        {
            ["paragraph"] = paragraph.Text.In(language),
            ["sentences"] = List(paragraph.Sentences, sentence => Node(sentence, language)),
        },
        Headline headline => new()
        {
            ["headline"] = List(headline.Numbers, number => new JsonObject { ["value"] = number.Value.In(language), ["meaning"] = number.Meaning.In(language) }),
        },
        Table table => new()
        {
            ["table"] = table.Id,
            ["title"] = table.Title.In(language),
            ["columns"] = List(table.Columns, column => new JsonObject { ["id"] = column.Id, ["title"] = column.Title.In(language) }),
            ["rows"] = List(table.Rows, row => new JsonObject(
                table.Columns.Zip(row, (column, cell) => KeyValuePair.Create(column.Id, Value(cell, language))))),
            ["notes"] = List(table.Notes, note => note.In(language)),
        },
        Figure figure => new()
        {
            ["figure"] = figure.Id,
            ["title"] = figure.Title.In(language),
            ["axis"] = figure.AxisTitle.In(language),
            ["categories"] = List(figure.Categories, category => category.In(language)),
            ["series"] = List(figure.Series, series => new JsonObject
            {
                ["name"] = series.Name.In(language),
                ["values"] = List(series.Values, value => value),
            }),
            ["description"] = figure.Description.In(language),
        },
        _ => throw new ArgumentException($"JSON has no form for a {block.GetType().Name}.", nameof(block)),
    };

    private static JsonObject Node(Sentence sentence, Language language) => new()
    {
        ["id"] = sentence.Id,
        ["text"] = sentence.Text.In(language),
        ["definition"] = sentence.Definition.In(language) is { Length: > 0 } definition ? definition : null,
        ["claims"] = sentence.Claims,
        ["numbers"] = List(sentence.Numbers, number => new JsonObject
        {
            ["id"] = number.Id,
            ["value"] = number.Value,
            ["unit"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(number.Unit.ToString()),
            ["subject"] = number.Subject,
        }),
    };

    private static JsonNode? Value(TableCell cell, Language language) => cell.Value is { } value ? value : cell.Text?.In(language);

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];
}
