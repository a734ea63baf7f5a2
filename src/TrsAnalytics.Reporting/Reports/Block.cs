namespace TrsAnalytics;

/// <summary>A piece of a section: a paragraph, a table or a figure.</summary>
public abstract record Block;
