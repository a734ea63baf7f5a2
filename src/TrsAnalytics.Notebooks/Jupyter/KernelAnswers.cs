using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;

namespace TrsAnalytics;

/// <summary>The answers of a kernel to what changes nothing.</summary>
internal static class KernelAnswers
{
    /// <summary>All is well.</summary>
    public static JsonObject Ok() => new() { ["status"] = "ok" };

    /// <summary>Something failed.</summary>
    public static JsonObject Failed(CellError error)
    {
        var reply = Traceback(error);
        reply["status"] = "error";
        return reply;
    }

    /// <summary>What failed, line by line.</summary>
    public static JsonObject Traceback(CellError error) => new()
    {
        ["ename"] = error.Name, ["evalue"] = error.Message, ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
    };

    /// <summary>What can stand at a place.</summary>
    public static async Task<JsonObject> CompleteAsync(JsonObject asked, CellLanguage language, ScriptOptions options)
    {
        var (code, place) = Place(asked);
        var found = await language.CompleteAsync(code, place, options);
        var reply = Ok();
        reply["matches"] = new JsonArray([.. found.Matches.Select(match => JsonValue.Create(match))]);
        (reply["cursor_start"], reply["cursor_end"], reply["metadata"]) = (CodePoints.Count(code, found.Start), CodePoints.Count(code, found.End), new JsonObject());
        return reply;
    }

    /// <summary>What stands at a place.</summary>
    public static async Task<JsonObject> InspectAsync(JsonObject asked, CellLanguage language, ScriptOptions options)
    {
        var (code, place) = Place(asked);
        var found = await language.InspectAsync(code, place, options);
        var reply = Ok();
        (reply["found"], reply["metadata"]) = (found is not null, new JsonObject());
        reply["data"] = found is null ? new JsonObject() : new JsonObject { [MimeBundle.PlainText] = found };
        return reply;
    }

    /// <summary>Whether a cell can be run as it is, or goes on.</summary>
    public static JsonObject IsComplete(JsonObject asked)
    {
        var tree = CSharpSyntaxTree.ParseText(Code(asked), new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script));
        return SyntaxFactory.IsCompleteSubmission(tree)
            ? new() { ["status"] = tree.GetDiagnostics().Any(said => said.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete" }
            : new() { ["status"] = "incomplete", ["indent"] = "    " };
    }

    /// <summary>The cells of this session that were asked for.</summary>
    public static JsonObject History(JsonObject asked, IReadOnlyList<string> cells)
    {
        var all = cells.Select((code, index) => (Line: index + 1, Code: code));
        var most = (int?)asked["n"] ?? int.MaxValue;
        var chosen = (string?)asked["hist_access_type"] switch
        {
            "range" => all.Where(line => line.Line >= ((int?)asked["start"] ?? 0) && line.Line < ((int?)asked["stop"] ?? int.MaxValue)),
            "search" => all.Where(line => FileSystemName.MatchesSimpleExpression((string?)asked["pattern"] ?? "*", line.Code)).TakeLast(most),
            _ => all.TakeLast(most),
        };
        var reply = Ok();
        reply["history"] = new JsonArray([.. chosen.Select(line => new JsonArray(0, line.Line, line.Code))]);
        return reply;
    }

    private static string Code(JsonObject asked)
    {
        var code = (string?)asked["code"] ?? "";
        return CellNesting.Fault(code) is { } fault ? throw new ArgumentException(fault.Message, nameof(asked)) : code;
    }

    private static (string Code, int Index) Place(JsonObject asked)
    {
        var code = Code(asked);
        return (code, CodePoints.ToIndex(code, (int?)asked["cursor_pos"] ?? 0));
    }
}
