namespace TrsAnalytics;

/// <summary>A file of a source.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its path within the study, as messages name it.</param>
/// <param name="SourceIndex">The place of its source in the plan.</param>
/// <param name="Source">Its source.</param>
internal sealed record SourceFile(string Path, string Name, int SourceIndex, Source Source)
{
    /// <summary>Each file has a number of two bytes, and costs as much time as a thousand rows.</summary>
    private const int MostFiles = 10_000;

    /// <summary>What reads rows that are no file, but lie in memory; null for a file.</summary>
    public Func<SourceFile, FieldNames, StampReader, RecordBlocks, RecordFile>? Rows { get; init; }

    /// <summary>How many bytes there are to read, for the progress bar alone: of a file that has just vanished, its reader tells.</summary>
    public long Size => Rows is null ? new FileInfo(Path) is { Exists: true } file ? file.Length : 0 : 1;

    /// <summary>Opens it as rows of cells.</summary>
    /// <inheritdoc cref="TableFile.Open"/>
    public TableReader Open(Func<string, bool> meansDeclarationNumber) => TableFile.Open(Path, Name, Source.Sheet, meansDeclarationNumber);

    /// <summary>What reads it into records.</summary>
    public RecordFile Records(FieldNames names, StampReader stamps, RecordBlocks free) =>
        Rows?.Invoke(this, names, stamps, free) ?? new RecordFile(this, names, stamps, free);

    /// <summary>The files of all sources, in the order they are read.</summary>
    /// <exception cref="UnusableInputException">A source has no file.</exception>
    public static IReadOnlyList<SourceFile> Of(MeasurementPlan plan) =>
        plan.Sources.SelectMany((source, index) => Of(plan.Folder, source, index)).Take(MostFiles + 1).ToArray() is { Length: <= MostFiles } files
            ? files
            : throw new UnusableInputException(
                plan.Folder, $"a study must have at most {MostFiles} files", "it has more", "join what was collected into fewer files, such as one for each unit");

    private static IEnumerable<SourceFile> Of(string folder, Source source, int index)
    {
        var slash = source.Path.LastIndexOf('/');
        var (directory, pattern) = slash < 0 ? ("", source.Path) : (source.Path[..slash], source.Path[(slash + 1)..]);
        var place = System.IO.Path.Combine(folder, directory);
        var files = Directory.Exists(place)
            ? Directory.EnumerateFiles(place, pattern).Select(p => System.IO.Path.GetFileName(p)!).Order(StringComparer.Ordinal).ToArray()
            : [];
        if (files.Length == 0)
        {
            throw new UnusableInputException(
                source.Path, "every source of the plan must have a file", "there is none",
                "put the file into the study folder or correct `sources` in plan.yaml");
        }

        return files.Select(name => new SourceFile(
            System.IO.Path.Combine(place, name), directory.Length == 0 ? name : $"{directory}/{name}", index, source));
    }
}
