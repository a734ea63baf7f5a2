namespace TrsAnalytics;

/// <summary>A code for every declaration of a table, and what the codes are called.</summary>
/// <param name="Codes">One code a declaration.</param>
/// <param name="Labels">One label a code.</param>
internal sealed record Groups(int[] Codes, string[] Labels)
{
    /// <summary>What an empty text groups as.</summary>
    public const string Unknown = "unknown";
}
