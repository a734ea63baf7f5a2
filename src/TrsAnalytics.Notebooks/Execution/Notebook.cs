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

    /// <summary>Pictures and tables of a long year; nobody writes more.</summary>
    private const int MostBytes = 200_000_000;

    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>The minor version of the format from which on cells have ids; before it, they must have none.</summary>
    private const int FirstWithIds = 5;

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
        if (!Path.Exists(path))
        {
            throw new UnusableInputException(path, "the notebook must be readable", "there is no such file", "look at its path");
        }

        try
        {
            var json = JsonNode.Parse(StudyText.Read(path, MostBytes), documentOptions: Once) as JsonObject;
            return NotebookFormat.Fault(json) is { } fault ? throw Unusable(path, fault) : new(Path.GetFileName(path), json!);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw Unusable(path, "it is none", e);
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

    /// <summary>Puts a code cell behind another, in the place of those that have its tag from an earlier run.</summary>
    internal void InsertAfter(NotebookCell cell, string code, string tag)
    {
        var cells = _json["cells"]!.AsArray();
        foreach (var earlier in Cells.Where(each => each.HasTag(tag)).ToArray())
        {
            cells.Remove(earlier.Json);
        }

        var added = new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray(tag) },
            ["outputs"] = new JsonArray(),
            ["source"] = code,
        };
        if ((int?)_json["nbformat_minor"] >= FirstWithIds)
        {
            added["id"] = tag;
        }

        cells.Insert(cells.IndexOf(cell.Json) + 1, added);
    }

    private static UnusableInputException Unusable(string path, string found, Exception? cause = null) => new(
        path, "the file must be a notebook of C# in the format .ipynb, version 4", found, "save it again as a Jupyter notebook", cause);
}
