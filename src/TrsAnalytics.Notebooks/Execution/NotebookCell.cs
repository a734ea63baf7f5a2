using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>A cell of a notebook: a view on its JSON.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json) => Json = json;

    /// <summary>Whether it is code, rather than text.</summary>
    public bool IsCode => (string?)Json["cell_type"] == "code";

    /// <summary>Whether it is text in Markdown.</summary>
    public bool IsMarkdown => (string?)Json["cell_type"] == "markdown";

    /// <summary>Its code or text.</summary>
    public string Source => Joined(Json["source"]);

    /// <summary>Its outputs; of other cells than code none.</summary>
    public IEnumerable<JsonObject> Outputs => Json["outputs"] is JsonArray outputs ? outputs.OfType<JsonObject>() : [];

    internal JsonObject Json { get; }

    /// <summary>Text that the format writes as one string or as its lines.</summary>
    internal static string Joined(JsonNode? text) => text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "";

    /// <summary>Whether it has a tag.</summary>
    internal bool HasTag(string tag) => Json["metadata"]?["tags"] is JsonArray tags && tags.Any(each => (string?)each == tag);

    /// <summary>Takes its outputs away, and the number it was run under.</summary>
    internal void Clear()
    {
        Json["outputs"] = new JsonArray();
        Json["execution_count"] = null;
    }
}
