namespace TrsAnalytics;

/// <summary>A cell of a table: words, a number, or nothing with a reason.</summary>
public sealed record TableCell
{
    private TableCell()
    {
    }

    /// <summary>Words, or null where the cell holds a number.</summary>
    public LocalizedText? Text { get; private init; }

    /// <summary>The number in the unit of the column, or null.</summary>
    public double? Value { get; private init; }

    /// <summary>Why there is no number, short enough for a cell (such as "n &lt; 5"), or null.</summary>
    public LocalizedText? Reason { get; private init; }

    /// <summary>How strongly the cell is coloured, 0 to 1, or null for not at all.</summary>
    public double? Shade { get; init; }

    /// <summary>A cell of words.</summary>
    public static TableCell Of(LocalizedText text) => new() { Text = text };

    /// <summary>A cell of words that read the same in every language.</summary>
    public static TableCell Of(string text) => new() { Text = TrsAnalytics.LocalizedText.Same(text) };

    /// <summary>A cell with a number, or an empty one.</summary>
    public static TableCell Of(double? value) => new() { Value = value };

    /// <summary>A cell without a number, and why.</summary>
    public static TableCell Without(LocalizedText reason) => new() { Reason = reason };
}
