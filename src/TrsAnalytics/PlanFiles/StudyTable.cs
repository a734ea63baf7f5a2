using System.Collections.Immutable;
using Sylvan.Data.Csv;

namespace TrsAnalytics;

/// <summary>Reads a list beside the plan: CSV with a header, comma, semicolon or tab. Mistakes name places, never cell contents.</summary>
internal sealed class StudyTable(string file, ImmutableArray<string> columns, Mistakes mistakes)
{
    private const int MostBytes = 20_000_000;

    /// <summary>The rows of the file that have a cell for every column of the header.</summary>
    public IReadOnlyList<StudyTableRow> Read() => Read(StudyText.Read(file, MostBytes));

    /// <summary>The rows of a text.</summary>
    public IReadOnlyList<StudyTableRow> Read(string text)
    {
        var rows = new List<StudyTableRow>();
        var line = 1;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), Options(text));
            int[]? places = null;
            while (reader.Read())
            {
                string[] cells = [.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)];
                var isBlank = cells.All(string.IsNullOrWhiteSpace);
                if (!isBlank && places is null)
                {
                    places = Places(cells, line);
                }
                else if (!isBlank)
                {
                    rows.Add(new(line, [.. columns.Select((_, column) => CellAt(cells, places![column]))]));
                }

                line += 1 + cells.Sum(cell => cell.Count(c => c == '\n'));
            }
        }
        catch (CsvFormatException)
        {
            Add(line, "", "must be CSV", "a quoted cell is not closed, or text follows its closing quote", "write \"\" for a quote inside a quoted cell");
        }

        if (rows.Count == 0)
        {
            Add(line, "", "must have a row under its header", "there is none", "fill it in, or take the file away");
        }

        return rows;
    }

    /// <summary>Notes a mistake in a column of a row.</summary>
    public void Add(int line, string column, string mustHold, string found, string tryThis) =>
        mistakes.Add(new Mistake(file, line, column, mustHold, found, tryThis));

    private static string CellAt(string[] cells, int place) => place >= 0 && place < cells.Length ? cells[place].Trim() : "";

    /// <summary>Where each column stands; -1 for one that is missing, which is noted.</summary>
    private int[] Places(string[] header, int line)
    {
        string[] folded = [.. header.Select(HeaderText.Fold)];
        int[] places = [.. columns.Select(column => Array.IndexOf(folded, column))];
        foreach (var missing in columns.Where((_, column) => places[column] < 0))
        {
            Add(line, missing, "must be a column of the header", "it is missing", $"write the header {string.Join(',', columns)}");
        }

        return places;
    }

    private static CsvDataReaderOptions Options(string text) => new()
    {
        HasHeaders = false,
        Delimiter = DelimiterOf(text.AsSpan().TrimStart()),
        MaxBufferSize = MostBytes,
    };

    /// <summary>The sign that stands most often in the header line, a comma where none does.</summary>
    private static char DelimiterOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        var header = end < 0 ? text : text[..end];
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }
}
