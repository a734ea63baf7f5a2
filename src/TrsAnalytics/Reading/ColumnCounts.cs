namespace TrsAnalytics;

/// <summary>What is counted of the columns of a file that hold no stamps, while it is read.</summary>
internal sealed class ColumnCounts(int textColumns)
{
    /// <summary>Rows that are not blank.</summary>
    public int Rows { get; set; }

    /// <summary>Of these, rows without a number.</summary>
    public int EmptyNumbers { get; set; }

    /// <summary>Of these, rows whose number cannot be read.</summary>
    public int UnreadableNumbers { get; set; }

    /// <summary>Of the events layout: rows that name an event.</summary>
    public int Events { get; set; }

    /// <summary>Filled cells of each column of texts.</summary>
    public int[] Texts { get; } = new int[textColumns];
}
