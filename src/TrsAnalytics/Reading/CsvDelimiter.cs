using Sylvan.Data.Csv;

namespace TrsAnalytics;

/// <summary>Finds by looking whether a CSV file is divided by comma, semicolon or tab.</summary>
internal static class CsvDelimiter
{
    private const char Default = ',';

    /// <summary>The delimiter that gives a header row: one with a cell that means the declaration number; of several the one with most cells, else the one that stands most often.</summary>
    /// <param name="head">The beginning of the file.</param>
    /// <param name="meansDeclarationNumber">Whether a text names the declaration number.</param>
    /// <returns>Comma when there is none.</returns>
    public static char Find(string head, Func<string, bool> meansDeclarationNumber) =>
        new[] { Default, ';', '\t' }
            .Where(delimiter => delimiter == Default || head.Contains(delimiter))
            .MaxBy(delimiter => (HeaderCells(head, delimiter, meansDeclarationNumber), head.AsSpan().Count(delimiter)));

    private static int HeaderCells(string head, char delimiter, Func<string, bool> meansDeclarationNumber)
    {
        using var reader = CsvDataReader.Create(new StringReader(head), CsvTable.Options(delimiter, CsvStyle.Lax));
        while (reader.Read())
        {
            for (var column = 0; column < reader.RowFieldCount; column++)
            {
                if (meansDeclarationNumber(reader.GetFieldSpan(column).ToString()))
                {
                    return reader.RowFieldCount;
                }
            }
        }

        return 0;
    }
}
