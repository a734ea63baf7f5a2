using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>Looks whether a JSON object is a notebook of C#, version 4, in every part that this program reads or writes again.</summary>
internal static class NotebookFormat
{
    /// <summary>Why it is none, or null; one without a stated language is taken as one of C#.</summary>
    public static string? Fault(JsonObject? json)
    {
        if (json is null || json["cells"] is not JsonArray cells || !IsNumber(json["nbformat"]) || !(json["nbformat_minor"] is null || IsNumber(json["nbformat_minor"])))
        {
            return "it is not";
        }

        if ((double)json["nbformat"]! != 4)
        {
            return "it is of another version";
        }

        var wrong = cells.TakeWhile(IsCell).Count();
        return wrong < cells.Count ? $"its cell {wrong + 1} is of another form"
            : !IsSound(json) ? "a text of it is no Unicode"
            : Language(json) is null or "C#" or "csharp" ? null
            : "its language is another";
    }

    private static bool IsCell(JsonNode? node) =>
        node is JsonObject cell
        && IsText(cell["cell_type"])
        && (cell["source"] is null || IsLines(cell["source"]))
        && (cell["outputs"] is null || (cell["outputs"] is JsonArray outputs && outputs.All(output => output is JsonObject)))
        && (cell["metadata"] is null || (cell["metadata"] is JsonObject metadata && (metadata["tags"] is null || (metadata["tags"] is JsonArray tags && tags.All(IsText)))));

    private static string? Language(JsonObject json) =>
        json["metadata"] is JsonObject metadata
        && ((metadata["kernelspec"] as JsonObject)?["language"] ?? (metadata["language_info"] as JsonObject)?["name"]) is { } language
            ? IsText(language) ? (string?)language : ""
            : null;

    private static bool IsLines(JsonNode? node) => IsText(node) || (node is JsonArray lines && lines.All(IsText));

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<double>(out var number) && double.IsInteger(number);

    /// <summary>Whether every text can be read: half of a surrogate pair cannot, and says so only when it is asked for.</summary>
    /// <remarks>The nesting is that which the parser allows.</remarks>
    private static bool IsSound(JsonNode? node)
    {
        try
        {
            return node switch
            {
                JsonObject members => members.All(member => IsSound(member.Value)),
                JsonArray items => items.All(IsSound),
                { } value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
