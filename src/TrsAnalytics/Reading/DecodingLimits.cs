namespace TrsAnalytics;

/// <summary>What a file may become when it is expanded or decoded, whatever its format. A file of some kilobytes can be made to fill any memory; no table of a study comes near these limits.</summary>
internal static class DecodingLimits
{
    /// <summary>The longest text of a cell, in characters: that of Excel.</summary>
    public const int LongestText = 32_767;

    /// <summary>The most bytes that have to be in memory at once: the strings of a workbook, a column of a Parquet row group.</summary>
    public const long MostBytesAtOnce = 128L << 20;

    /// <summary>The most rows of a Parquet row group, which is held in memory.</summary>
    public const int MostRowsOfGroup = 5_000_000;

    /// <summary>The most cells of a Parquet row group; one takes at most eight bytes.</summary>
    public const long MostCellsOfGroup = 50_000_000;

    private const long MostBytes = 2L << 30;
    private const long AlwaysAllowed = 64L << 20;

    /// <summary>Real tables shrink to a twentieth or so, bombs to a thousandth.</summary>
    private const int MostTimes = 200;

    /// <summary>Distinct texts are kept in memory. Of a file that is not compressed they cannot be more than its size; of others, tables keep well below its tenfold.</summary>
    private const int MostTimesKept = 10;

    /// <summary>Refuses a size.</summary>
    /// <param name="expanded">Bytes after expansion.</param>
    /// <param name="compressed">Bytes before it.</param>
    /// <param name="name">The file.</param>
    /// <exception cref="UnusableInputException">It is too large, or too large for where it came from.</exception>
    public static void CheckExpansion(long expanded, long compressed, string name)
    {
        if (expanded > MostBytes || (expanded > AlwaysAllowed && expanded / MostTimes > compressed))
        {
            throw new UnusableInputException(
                name,
                $"a compressed file must expand to at most {MostBytes >> 30} GB and {MostTimes} times its size",
                $"{compressed} bytes expand to {expanded} or more",
                "if it is a real table, save it as CSV");
        }
    }

    /// <summary>Refuses what has to be in memory at once.</summary>
    /// <param name="bytes">Its bytes after expansion.</param>
    /// <param name="name">The file, with its part.</param>
    /// <exception cref="UnusableInputException">There are too many.</exception>
    public static void CheckAtOnce(long bytes, string name)
    {
        if (bytes > MostBytesAtOnce)
        {
            throw new UnusableInputException(
                name, $"what has to be read at once must have at most {MostBytesAtOnce >> 20} MB", $"it has {bytes >> 20} MB or more",
                "divide the file, or save it as CSV");
        }
    }

    /// <summary>Refuses a Parquet row group by its size.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="columns">The columns that are read.</param>
    /// <param name="name">The file, with the row group.</param>
    /// <exception cref="UnusableInputException">It has too many rows or cells.</exception>
    public static void CheckGroup(long rows, int columns, string name)
    {
        if (rows is < 0 or > MostRowsOfGroup || rows * columns > MostCellsOfGroup)
        {
            throw new UnusableInputException(
                name, $"a row group must have at most {MostRowsOfGroup} rows and {MostCellsOfGroup} cells",
                $"it has {rows} rows of {columns} columns", "write the file in smaller row groups, or leave out the columns that the study does not need");
        }
    }

    /// <summary>Refuses a text by its length.</summary>
    /// <param name="characters">Its length.</param>
    /// <param name="place">The file, with row and column.</param>
    /// <exception cref="UnusableInputException">It is too long.</exception>
    public static void CheckText(long characters, string place)
    {
        if (characters > LongestText)
        {
            throw new UnusableInputException(
                place, $"a text must have at most {LongestText} characters", $"one has {characters}",
                "look for a quote that is not closed, or leave out the column");
        }
    }

    /// <summary>Refuses the distinct texts of a file, which are kept in memory.</summary>
    /// <param name="characters">The characters of them all.</param>
    /// <param name="compressed">The bytes of the file.</param>
    /// <param name="name">The file.</param>
    /// <exception cref="UnusableInputException">They are too many for the file they came from.</exception>
    public static void CheckKept(long characters, long compressed, string name)
    {
        if (characters > AlwaysAllowed / 2 && characters / MostTimesKept > compressed)
        {
            throw new UnusableInputException(
                name, $"the texts of a file must not be more than {MostTimesKept} times its size", $"{compressed} bytes hold {characters} characters or more",
                "if it is a real table, save it as CSV");
        }
    }
}
