namespace TrsAnalytics;

/// <summary>Which row of which file each declaration was read from.</summary>
/// <param name="FileNames">The files of the study, in the order of reading.</param>
/// <param name="Files">The file of each declaration's first row.</param>
/// <param name="Rows">That row.</param>
internal sealed record RowPlaces(string[] FileNames, ushort[] Files, int[] Rows)
{
    /// <summary>The place of a field of a declaration.</summary>
    public SourceLocation Of(int row, string? field) => new(FileNames[Files[row]], Rows[row], field);
}
