using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>A notebook in the format <c>.ipynb</c>, version 4. What this program does not know of it is kept as it is.</summary>
public sealed class Notebook
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonObject _json;

    private Notebook(string name, JsonObject json)
    {
        Name = name;
        _json = json;
    }

    /// <summary>Its file's name.</summary>
    public string Name { get; }

    /// <summary>Its cells, in order.</summary>
    public IEnumerable<NotebookCell> Cells => _json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()));

    /// <summary>Reads a notebook.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnusableInputException">The file is missing, or is no notebook of C#.</exception>
    public static Notebook Read(string path)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path)) as JsonObject;
            return json?["cells"] is JsonArray cells && cells.All(cell => cell is JsonObject) && (int?)json["nbformat"] == 4 && IsCSharp(json)
                ? new(Path.GetFileName(path), json)
                : throw Unusable(path, "it is not");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw Unusable(path, "it is none", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "the notebook must be readable", e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it is not", "look at its path", e);
        }
    }

    /// <summary>Saves it; its folder is made where that is missing.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public void Save(string path) => AtomicFile.Write(path, stream =>
    {
        stream.Write(JsonSerializer.SerializeToUtf8Bytes(_json, Indented));
        stream.Write("\n"u8);
    });

    /// <summary>Puts a code cell behind another.</summary>
    internal void InsertAfter(NotebookCell cell, string code, string tag) =>
        _json["cells"]!.AsArray().Insert(_json["cells"]!.AsArray().IndexOf(cell.Json) + 1, new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["id"] = tag,
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray(tag) },
            ["outputs"] = new JsonArray(),
            ["source"] = code,
        });

    /// <summary>A notebook without a stated language is taken as one of C#.</summary>
    private static bool IsCSharp(JsonObject json) =>
        (string?)json["metadata"]?["kernelspec"]?["language"] is null or "C#" or "csharp";

    private static UnusableInputException Unusable(string path, string found, Exception? cause = null) => new(
        path, "the file must be a notebook of C# in the format .ipynb, version 4", found, "save it again as a Jupyter notebook", cause);
}
