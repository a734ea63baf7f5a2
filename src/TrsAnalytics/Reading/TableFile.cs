namespace TrsAnalytics;

/// <summary>Opens a file of a study by its extension.</summary>
internal static class TableFile
{
    /// <summary>Opens a file as rows of cells.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="displayName">What messages call it: its path relative to the study.</param>
    /// <param name="sheet">The sheet of a workbook; null is the first.</param>
    /// <param name="meansDeclarationNumber">Whether a header text names the declaration number: by it the header is told from titles.</param>
    /// <exception cref="UnusableInputException">The file cannot be opened, or is not what its extension says.</exception>
    public static TableReader Open(string path, string displayName, string? sheet, Func<string, bool> meansDeclarationNumber)
    {
        var stream = SourceStream.Open(path, displayName);
        try
        {
            return Extension(path) switch
            {
                ".csv" or ".txt" or ".tsv" => CsvTable.Open(stream, displayName, meansDeclarationNumber),
                ".xlsx" or ".xls" => ExcelTable.Open(stream, displayName, sheet, meansDeclarationNumber),
                ".xes" => XesTable.Open(stream, stream, displayName, () => SourceStream.Open(path, displayName)),
                ".xes.gz" => XesTable.Open(
                    new GunzipStream(stream, displayName), stream, displayName, () => new GunzipStream(SourceStream.Open(path, displayName), displayName)),
                ".parquet" => ParquetTable.Open(stream, displayName),
                _ => throw new UnusableInputException(
                    displayName,
                    "a file must be .csv, .txt, .tsv, .xlsx, .xls, .xes, .xes.gz or .parquet",
                    "it has another extension",
                    "save it in one of these formats or leave it out of the sources"),
            };
        }
        catch (Exception)
        {
            stream.Dispose();
            throw;
        }
    }

    private static string Extension(string path) =>
        path.EndsWith(".xes.gz", StringComparison.OrdinalIgnoreCase) ? ".xes.gz" : Path.GetExtension(path).ToLowerInvariant();
}
