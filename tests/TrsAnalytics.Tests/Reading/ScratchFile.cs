using System.Globalization;
using System.Text;

namespace TrsAnalytics.Tests;

/// <summary>A file that lives as long as one test, and what the reader makes of it.</summary>
internal sealed class ScratchFile : IDisposable
{
    public ScratchFile(string extension, byte[] content)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "trs-" + Guid.NewGuid().ToString("N") + extension);
        File.WriteAllBytes(Path, content);
    }

    public ScratchFile(string extension, string content)
        : this(extension, Encoding.UTF8.GetBytes(content))
    {
    }

    public string Path { get; }

    public TableReader Open(string? sheet = null) => TableFile.Open(Path, "data/file", sheet, MeansDeclarationNumber);

    public string[] Rows(string? sheet = null) => Rows(Path, sheet);

    public string Fault(string? sheet = null) => ((Action)(() => Rows(sheet))).Should().Throw<UnusableInputException>().Which.Message;

    public void Dispose() => File.Delete(Path);

    /// <summary>Each row as <c>row: cell|cell</c>; numbers begin with #, instants end with Z, times that the cell does not show stand in brackets.</summary>
    public static string[] Rows(string path, string? sheet = null)
    {
        using var table = TableFile.Open(path, "data/file", sheet, MeansDeclarationNumber);
        var rows = new List<string>();
        while (table.Read())
        {
            rows.Add(table.Row + ": " + string.Join('|', Enumerable.Range(0, table.CellCount).Select(column => Show(table.GetCell(column)))));
        }

        return [.. rows];
    }

    private static bool MeansDeclarationNumber(string header) => HeaderText.Fold(header) is "declaration_no" or "số tờ khai";

    private static string Show(Cell cell) => cell.Kind switch
    {
        CellKind.Number => "#" + cell.Number.ToString(CultureInfo.InvariantCulture),
        CellKind.LocalTime => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        CellKind.LocalDate => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.HiddenTime => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("'('yyyy-MM-dd'T'HH:mm:ss')'", CultureInfo.InvariantCulture),
        CellKind.Instant => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => cell.Text.ToString(),
    };
}
