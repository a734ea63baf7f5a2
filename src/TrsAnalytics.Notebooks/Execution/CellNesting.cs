namespace TrsAnalytics;

/// <summary>Refuses code that the compiler would parse for hours: with every bracket that is open it tries once more what the brackets inside may be.</summary>
internal static class CellNesting
{
    private const int Deepest = 300;

    /// <summary>Why a cell is not compiled, or null.</summary>
    public static CellError? Fault(string code)
    {
        var (depth, deepest) = (0, 0);
        foreach (var sign in code)
        {
            depth += sign is '(' or '[' or '{' or '<' ? 1 : sign is ')' or ']' or '}' or '>' ? -1 : 0;
            depth = Math.Max(depth, 0);
            deepest = Math.Max(deepest, depth);
        }

        return deepest <= Deepest
            ? null
            : new("CompilationError", $"At most {Deepest} brackets may be open at once; there are more.", [$"CompilationError: at most {Deepest} brackets may be open at once; there are more; close them, or divide the cell"]);
    }
}
