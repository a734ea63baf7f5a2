namespace TrsAnalytics;

/// <summary>The files that a plan is drafted from, as tables.</summary>
internal static class DraftFiles
{
    /// <summary>Where the files of a drafted study lie in it.</summary>
    public const string Folder = "data";

    private static readonly string[] Extensions = [".csv", ".txt", ".tsv", ".xlsx", ".xls", ".xes", ".xes.gz", ".parquet"];

    /// <summary>The tables of files and of the files in folders, in the order of their names.</summary>
    /// <exception cref="UnusableInputException">There is no file, two have one name, or none of a file's tables has a header.</exception>
    public static IReadOnlyList<DraftTable> Of(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] files = [.. paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).OrderBy(Path.GetFileName, StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            throw new UnusableInputException("FILES", "at least one file must be given", "there is none", "name files or folders with CSV, Excel, XES or Parquet files");
        }

        if (files.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new UnusableInputException(twice.Key!, "files of one study must differ in their names", "two are called so", "rename one of them");
        }

        return [.. files.SelectMany(TablesOf)];
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Array.Exists(Extensions, extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            && Path.GetFileName(file)[0] is not ('~' or '.'))
        : [path];

    private static IEnumerable<DraftTable> TablesOf(string path)
    {
        var name = Path.GetFileName(path);
        string?[] sheets = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xls", StringComparison.OrdinalIgnoreCase)
            ? [.. ExcelSheet.NamesOf(path, name)]
            : [null];
        DraftTable[] tables =
        [
            .. sheets.Select(sheet => (Sheet: sheet, Sample: SampleOf(path, name, sheet))).Where(each => each.Sample is { Rows: > 0 })
                .Select(each => new DraftTable(path, name, sheets.Length > 1 ? each.Sheet : null, each.Sample!).Guessed()).Where(table => table.Number is not null),
        ];
        return tables.Length > 0 ? tables : throw new UnusableInputException(
            name, "a table must have a header and a column that tells its declarations apart", "none was recognised",
            "call the column declaration_no, or leave the file out");
    }

    private static SampledTable? SampleOf(string path, string name, string? sheet)
    {
        var known = SampledTable.Of(TableFile.Open(path, name, sheet, DraftTable.MeansNumber), DraftTable.MeansNumber);
        if (known is { Columns.Count: > 1 } || CsvHead.DensestCell(path, name) is not { } cell)
        {
            return known;
        }

        // A header of which no word is known: it is a row with most cells, whatever divides them.
        return SampledTable.Of(TableFile.Open(path, name, sheet, text => text == cell), DraftTable.MeansNumber);
    }
}
