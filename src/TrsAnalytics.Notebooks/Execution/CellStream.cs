namespace TrsAnalytics;

/// <summary>The two streams that a cell prints to.</summary>
public enum CellStream
{
    /// <summary>Standard output.</summary>
    Output,

    /// <summary>Standard error.</summary>
    Error,
}
