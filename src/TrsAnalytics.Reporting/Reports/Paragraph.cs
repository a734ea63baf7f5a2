namespace TrsAnalytics;

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">What it says.</param>
public sealed record Paragraph(LocalizedText Text) : Block;
