namespace TrsAnalytics;

/// <summary>Some thousand rows of one file, as columns.</summary>
internal sealed class RecordBlock(int stampColumns, int textColumns)
{
    public const int Capacity = 4096;

    /// <summary>How many rows are filled.</summary>
    public int Count { get; set; }

    /// <summary>Rows read, those included whose number could not be read.</summary>
    public int RowsRead { get; set; }

    public double Progress { get; set; }

    public DeclarationNumber[] Numbers { get; } = new DeclarationNumber[Capacity];

    public int[] Rows { get; } = new int[Capacity];

    /// <summary>One stamp a stamp column and row; of the events layout, one a row.</summary>
    public int[][] Stamps { get; } = [.. Enumerable.Range(0, stampColumns).Select(_ => new int[Capacity])];

    /// <summary>Which stamps are dates alone; null for a column where none is.</summary>
    public bool[]?[] DayOnly { get; } = new bool[]?[stampColumns];

    /// <summary>Of the events layout: the event of each row, -1 for an unknown one.</summary>
    public int[] Events { get; } = new int[Capacity];

    /// <summary>Codes into the file's own dictionaries; 0 is not recorded.</summary>
    public int[][] Texts { get; } = [.. Enumerable.Range(0, textColumns).Select(_ => new int[Capacity])];

    /// <summary>How many codes the file's dictionary of each text column had when the block was filled.</summary>
    public int[] TextCounts { get; } = new int[textColumns];

    public bool IsFull => Count == Capacity;

    /// <summary>Whether the block has so many columns.</summary>
    public bool Fits(int stampColumns, int textColumns) => Stamps.Length == stampColumns && Texts.Length == textColumns;

    /// <summary>Makes the block as new, save for what every row overwrites.</summary>
    public void Clear()
    {
        (Count, RowsRead, Progress) = (0, 0, 0);
        Array.Clear(DayOnly);
    }
}
