namespace TrsAnalytics;

/// <summary>What a field of a file holds.</summary>
public enum FieldKind
{
    /// <summary>The number or name of the declaration.</summary>
    Number,

    /// <summary>A text or code.</summary>
    Text,

    /// <summary>The stamp of an event; one column an event.</summary>
    Event,

    /// <summary>A column of files that have one row a stamp.</summary>
    EventsLayout,
}
