namespace TrsAnalytics;

/// <summary>What the files of one source gave: its records, and what is to be said and counted of them.</summary>
/// <remarks>A source may have to be read a second time; nothing of the first time then counts.</remarks>
internal sealed class SourceReading(RecordTable records, SourceMerging merging, StudyTexts texts, FileContents contents)
{
    private readonly HashSet<(string Rule, SourceLocation Place)> _said = [];

    /// <summary>The records.</summary>
    public RecordTable Records => records;

    /// <summary>What tells equal files.</summary>
    public FileContents Contents => contents;

    /// <summary>What was found.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>Declarations whose number is not well formed, and where.</summary>
    public List<(long Key, SourceLocation Place)> IllFormed { get; } = [];

    /// <summary>Event names nobody knows, the declaration, and where.</summary>
    public List<(long Key, string Name, SourceLocation Place)> UnknownEvents { get; } = [];

    /// <summary>The columns of the files.</summary>
    public List<FileColumn> Columns { get; } = [];

    /// <summary>Rows read.</summary>
    public int RowsRead { get; private set; }

    /// <summary>Of these, rows whose number cannot be read.</summary>
    public int UnreadableRows { get; private set; }

    /// <summary>Whether some file can bring a registration.</summary>
    public bool CanBeRegistered { get; private set; }

    /// <summary>Takes a file to its end.</summary>
    /// <param name="file">The file.</param>
    /// <param name="registered">The column of the registration.</param>
    /// <param name="blocks">Takes back what was merged.</param>
    /// <param name="report">Told how much of the file is read.</param>
    public void Take(RecordFile file, int registered, RecordBlocks blocks, Action<double> report)
    {
        BlockColumns? columns = null;
        foreach (var block in file.Blocks.GetConsumingEnumerable())
        {
            columns ??= texts.ColumnsOf(file, records);
            contents.Add(block, columns);
            merging.Add(block, columns, row => Findings.Add(MergingRules.ReadTwice, new SourceLocation(file.File.Name, row, Field.DeclarationNumber)));
            RowsRead += block.RowsRead;
            UnreadableRows += block.RowsRead - block.Count;
            report(block.Progress);
            blocks.Return(block);
        }

        file.Failure?.Throw();
        CanBeRegistered |= file.Header.CanBring(registered);
        Findings.AddAll(file.Findings);
        Columns.AddRange(file.Columns);
        foreach (var (rule, place) in file.ColumnFindings.Where(each => _said.Add((each.Rule.Id, each.Place))))
        {
            Findings.Add(rule, place);
        }

        IllFormed.AddRange(file.IllFormed.Select(each => (each.Key, new SourceLocation(file.File.Name, each.Row, Field.DeclarationNumber))));
        UnknownEvents.AddRange(file.UnknownEvents.Select(each => (each.Key, each.Name, new SourceLocation(file.File.Name, each.Row, Field.Event))));
    }

    /// <summary>Merges the amendments, once all files are taken.</summary>
    public void Close() => merging.MergeAmendments();
}
