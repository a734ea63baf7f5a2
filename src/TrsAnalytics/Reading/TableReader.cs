namespace TrsAnalytics;

/// <summary>Reads a file row by row, as cells, whatever its format. Titles and headers are rows like any other.</summary>
/// <remarks>
/// CSV and Excel give their rows as they stand. XES and Parquet, which have no header row, give one first
/// (row 0): the column names, for XES <c>declaration_no, event, timestamp</c> and further event attributes.
/// </remarks>
internal abstract class TableReader : IDisposable
{
    /// <summary>The row the reader stands on: its line or sheet row, 1-based, as a person would find it in the file.</summary>
    public abstract int Row { get; }

    /// <summary>How many cells the row has.</summary>
    public abstract int CellCount { get; }

    /// <summary>A number from 0 to 1: how much of the file is read.</summary>
    public abstract double Progress { get; }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="UnusableInputException">The file cannot be read on.</exception>
    public abstract bool Read();

    /// <summary>A cell of the row; an empty text cell beyond its end.</summary>
    public abstract Cell GetCell(int column);

    /// <summary>What stands above a cell of the header that the reader stands on, where it is known to belong to it: the text of a merged cell; else empty.</summary>
    public virtual string GetHeaderGroup(int column) => "";

    /// <summary>Whether numbers that are days count from 1904-01-01, as in workbooks of old Macintoshes.</summary>
    public virtual bool CountsFrom1904 => false;

    /// <inheritdoc/>
    public abstract void Dispose();
}
