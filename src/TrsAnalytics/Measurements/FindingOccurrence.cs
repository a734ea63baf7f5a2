namespace TrsAnalytics;

/// <summary>One count of a finding, with the cell it is about.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where: file, row and column.</param>
/// <param name="Value">
/// The value of the cell as written, shortened and escaped, or what was counted; null where the place is no cell of a file that can be read again. Never a trader's name
/// nor a number of a declaration: of these the shape alone, 9 for a digit and A for a letter.
/// </param>
public sealed record FindingOccurrence(Rule Rule, SourceLocation Place, string? Value);
