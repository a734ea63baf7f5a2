namespace TrsAnalytics;

/// <summary>A code or an event name that no list knows, as it is written (Q17).</summary>
/// <param name="Field">The field it stands in; <c>event</c> of events files.</param>
/// <param name="Value">The text.</param>
/// <param name="Declarations">How many declarations of the cohort have it.</param>
/// <param name="Near">The code or event that comes nearest to it, or null.</param>
public sealed record UnknownValue(string Field, string Value, int Declarations, string? Near);
