namespace TrsAnalytics;

/// <summary>What a cell of a file holds, before anybody asks what it means.</summary>
internal enum CellKind
{
    /// <summary>Text; also an empty cell.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A local date and time.</summary>
    LocalTime,

    /// <summary>A local date without a time of day.</summary>
    LocalDate,

    /// <summary>A local date and time of which the cell shows the date alone.</summary>
    HiddenTime,

    /// <summary>An instant in UTC.</summary>
    Instant,
}
