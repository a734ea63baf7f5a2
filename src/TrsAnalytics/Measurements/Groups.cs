namespace TrsAnalytics;

/// <summary>A code for every declaration of a table, and what the codes are called.</summary>
/// <param name="Codes">One code a declaration.</param>
/// <param name="Labels">One label a code.</param>
internal sealed record Groups(int[] Codes, string[] Labels)
{
    /// <summary>What an empty text groups as.</summary>
    public const string Unknown = "unknown";

    /// <summary>What groups taken together stand under: a letter of private use, which comes after every word.</summary>
    public const string Others = "\uE000";

    /// <summary>The groups with some of them taken together as one, which stands last.</summary>
    public Groups Folding(IReadOnlySet<string> labels) =>
        new(Array.ConvertAll(Codes, code => labels.Contains(Labels[code]) ? Labels.Length : code), [.. Labels, Others]);
}
