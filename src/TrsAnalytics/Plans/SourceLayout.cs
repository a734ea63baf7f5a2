namespace TrsAnalytics;

/// <summary>How the rows of a source are laid out.</summary>
public enum SourceLayout
{
    /// <summary>One row a declaration, one column an event.</summary>
    Wide,

    /// <summary>One row a stamp: declaration number, event, time.</summary>
    Events,
}
