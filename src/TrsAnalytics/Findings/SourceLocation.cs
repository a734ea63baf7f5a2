namespace TrsAnalytics;

/// <summary>Where in the files something was found.</summary>
/// <param name="File">The file's path within the study.</param>
/// <param name="Row">The row, as a person counts it in the file: from 1, titles and headers included.</param>
/// <param name="Column">The field, or null where the whole row is meant.</param>
public readonly record struct SourceLocation(string File, int Row, string? Column)
{
    /// <summary>
    /// What was found there: the value of the cell as written, shortened and escaped, or what was counted; null where nothing more can be said.
    /// Never a trader's name nor a number of a declaration.
    /// </summary>
    public string? Value { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Column is null ? $"{File}:{Row}" : $"{File}:{Row} {Column}";
}
