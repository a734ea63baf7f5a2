using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace TrsAnalytics;

/// <summary>Tells of errors as Jupyter does: with the line of the cell.</summary>
internal static class CellTraceback
{
    private const int MostFrames = 30;
    private static readonly string[] Plumbing = ["System.Runtime.", "System.Threading.", "Microsoft.CodeAnalysis.", "TrsAnalytics.CellEngine", "TrsAnalytics.CellThread"];

    /// <summary>What a compiler says of a cell.</summary>
    /// <param name="errors">At least one error.</param>
    /// <param name="code">The cell.</param>
    public static CellError Of(ImmutableArray<Diagnostic> errors, string code)
    {
        var lines = code.Split('\n');
        return new("CompilationError", Message(errors[0]), [.. errors.SelectMany(error => Shown(error, lines))]);
    }

    /// <summary>What a cell threw.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="cell">The name its source goes by.</param>
    /// <param name="code">The cell.</param>
    public static CellError Of(Exception failure, string cell, string code)
    {
        var lines = code.Split('\n');
        var shown = new List<string>();
        var isOfAFile = false;
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            // What a library says of a file that could not be read may hold contents of it.
            shown.Add($"{(cause == failure ? "" : "caused by ")}{cause.GetType().Name}{(isOfAFile ? "" : $": {cause.Message}")}");
            isOfAFile |= cause is UnusableInputException;
            shown.AddRange(Frames(cause, cell, lines));
        }

        return new(failure.GetType().Name, failure.Message.ReplaceLineEndings(" "), [.. shown]);
    }

    private static IEnumerable<string> Shown(Diagnostic error, string[] lines)
    {
        var start = error.Location.GetMappedLineSpan();
        var (line, column) = (start.StartLinePosition.Line, start.StartLinePosition.Character);
        if (!error.Location.IsInSource)
        {
            return [Message(error)];
        }

        return [$"{start.Path}, line {line + 1}: {Message(error)}", .. Source(lines, line), $"    {new string(' ', column)}^"];
    }

    private static IEnumerable<string> Frames(Exception cause, string cell, string[] lines) =>
        new StackTrace(cause, fNeedFileInfo: true).GetFrames().Take(MostFrames).SelectMany(frame => Shown(frame, cell, lines));

    private static IEnumerable<string> Shown(StackFrame frame, string cell, string[] lines)
    {
        // Debug information holds the name of a cell as if it were a file in the folder.
        if (Path.GetFileName(frame.GetFileName()) is { } file && file.StartsWith("cell ", StringComparison.Ordinal))
        {
            var line = frame.GetFileLineNumber();
            return [$"  at {file}, line {line}", .. file == cell ? Source(lines, line - 1) : []];
        }

        return frame.GetMethod() is { DeclaringType.FullName: { } type } method && !Array.Exists(Plumbing, start => type.StartsWith(start, StringComparison.Ordinal))
            ? [$"  at {type}.{method.Name}"]
            : [];
    }

    private static string[] Source(string[] lines, int line) => line >= 0 && line < lines.Length ? [$"    {lines[line].TrimEnd('\r')}"] : [];

    private static string Message(Diagnostic error) => $"{error.Id}: {error.GetMessage()}";
}
