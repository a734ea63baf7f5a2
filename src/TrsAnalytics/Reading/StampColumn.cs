namespace TrsAnalytics;

/// <summary>A column of stamps of one file, or two of them, a day and a time of day: what they mean, how they are written, and what their cells said of that.</summary>
/// <param name="column">The column, of two that of the day; -1 where there is a time of day alone.</param>
/// <param name="timeColumn">The column of the time of day, or -1.</param>
/// <param name="event">The event; -1 in the events layout.</param>
/// <param name="name">The field that findings name.</param>
/// <param name="form">How the stamps are written.</param>
internal sealed class StampColumn(int column, int timeColumn, int @event, string name, StampForm form)
{
    public int Column => column;

    public int TimeColumn => timeColumn;

    public int Event => @event;

    public string Field => name;

    public StampForm Form => form;

    /// <summary>Whether the column holds the day alone, so that midnight is no time of day.</summary>
    public bool IsDay { get; init; }

    /// <summary>Some of what its cells hold; of two columns, those of the day.</summary>
    public CellExamples Examples { get; } = new();

    /// <summary>Some of what the cells of the time of day hold.</summary>
    public CellExamples TimeExamples { get; } = new();

    /// <summary>The days that stamps in its order fell on lately.</summary>
    public KnownDays? Days { get; set; }

    /// <summary>What the cells said.</summary>
    public StampMarks Seen { get; set; }

    /// <summary>The row of the first serial number.</summary>
    public int FirstSerial { get; set; }

    /// <summary>How many cells are filled; known once the file is read.</summary>
    public int Filled { get; set; }

    /// <summary>How many filled cells could not be read.</summary>
    public int Unreadable { get; set; }
}
