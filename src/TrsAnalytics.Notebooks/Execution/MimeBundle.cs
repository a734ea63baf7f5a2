using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>One value in the formats that a notebook can show; whoever shows it takes the richest one it knows.</summary>
/// <param name="Parts">MIME type and content; the content of a JSON type is JSON.</param>
public sealed record MimeBundle(ImmutableSortedDictionary<string, string> Parts)
{
    /// <summary>Plain text.</summary>
    public const string PlainText = "text/plain";

    /// <summary>HTML.</summary>
    public const string Html = "text/html";

    /// <summary>A bundle of these parts.</summary>
    public static MimeBundle Of(params IEnumerable<(string Mime, string Content)> parts) =>
        new(parts.ToImmutableSortedDictionary(part => part.Mime, part => part.Content, StringComparer.Ordinal));

    /// <summary>The bundle as the notebook format and the messages of Jupyter have it.</summary>
    public JsonObject ToJson() => new(Parts.Select(part => KeyValuePair.Create(
        part.Key, part.Key.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(part.Value) : JsonValue.Create(part.Value))));
}
