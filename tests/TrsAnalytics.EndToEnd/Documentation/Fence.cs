namespace TrsAnalytics.EndToEnd.Documentation;

/// <summary>A block between fences.</summary>
/// <param name="Language">The word after the opening fence, or nothing.</param>
/// <param name="File">The file it stands for, or nothing.</param>
/// <param name="Text">Its lines.</param>
internal sealed record Fence(string Language, string File, string Text)
{
    /// <summary>Its lines that have something in them.</summary>
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
