namespace TrsAnalytics;

/// <summary>One thing that is wrong in a plan or in a list beside it.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Key">The path of the key, such as <c>stages[2].from</c> (items count from 1), or the column.</param>
/// <param name="MustHold">What must hold.</param>
/// <param name="Found">What was found. A value of the plan may be quoted, a cell of a list never.</param>
/// <param name="TryThis">What to try.</param>
internal sealed record Mistake(string File, int Line, string Key, string MustHold, string Found, string TryThis)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Key.Length == 0 ? $"{File}:{Line}: {MustHold}; {Found}; {TryThis}" : $"{File}:{Line}: {Key}: {MustHold}; {Found}; {TryThis}";
}
