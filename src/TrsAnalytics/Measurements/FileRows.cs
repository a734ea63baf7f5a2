using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Some rows of the files of a study, read again as texts.</summary>
internal sealed class FileRows
{
    private readonly Dictionary<(string File, int Row), string[]> _rows = [];
    private readonly ILookup<string, FileColumn> _columns;

    private FileRows(Measurement measurement) => _columns = measurement.Columns.ToLookup(column => column.File, StringComparer.Ordinal);

    /// <summary>Reads the rows of these places, each file once and no further than its last such row. Rows that lie in memory alone are not read.</summary>
    /// <exception cref="UnusableInputException">A file is gone or cannot be read any more.</exception>
    public static FileRows Read(Measurement measurement, IEnumerable<SourceLocation> places)
    {
        var rows = new FileRows(measurement);
        var wanted = places.GroupBy(place => place.File, place => place.Row, StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.ToHashSet(), StringComparer.Ordinal);
        if (wanted.Count == 0 || measurement.Plan.Sources.IsEmpty)
        {
            return rows;
        }

        var names = new FieldNames(measurement.Plan);
        foreach (var file in SourceFile.Of(measurement.Plan).Where(file => wanted.ContainsKey(file.Name)).DistinctBy(file => file.Name))
        {
            rows.Read(file, names, wanted[file.Name]);
        }

        return rows;
    }

    /// <summary>The value of a cell as written, without what nobody but the office may know; null where there is none.</summary>
    public string? ValueAt(SourceLocation place)
    {
        if (place.Column is not { } field || !_rows.TryGetValue((place.File, place.Row), out var texts))
        {
            return null;
        }

        string[] values = [.. _columns[place.File].Where(column => column.IsRead && Means(column, field)).Select(column => At(texts, column.Position))];
        var text = string.Join(' ', values.Where(value => value.Length > 0));
        var trader = _columns[place.File].Where(column => column.Field == Field.Trader).Select(column => At(texts, column.Position)).FirstOrDefault(value => value.Length > 0);
        return values.Length == 0 ? null
            : field is Field.DeclarationNumber or Field.Trader || (trader is not null && text.Contains(trader, StringComparison.OrdinalIgnoreCase)) ? ShownText.Shape(text)
            : ShownText.OfCell(text);
    }

    /// <summary>Copies of rows of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">The rows, and what was found in each.</param>
    public FaultyRows Copy(string file, IEnumerable<IGrouping<int, string>> found)
    {
        FileColumn[] columns = [.. _columns[file].OrderBy(column => column.Position)];
        return new(
            file, [.. columns.Select(column => column.Header.Contains('/', StringComparison.Ordinal) && column.Field is { } field ? field : column.Header)],
            [
                .. found.OrderBy(row => row.Key).Where(row => _rows.ContainsKey((file, row.Key))).Select(row => (
                    row.Key, (ImmutableArray<string>)[.. columns.Select(column => At(_rows[(file, row.Key)], column.Position))], string.Join("; ", row.Distinct(StringComparer.Ordinal)))),
            ]);
    }

    private void Read(SourceFile file, FieldNames names, HashSet<int> wanted)
    {
        var last = wanted.Max();
        using var table = file.Open(names.MeansDeclarationNumber);
        while (table.Read() && table.Row <= last)
        {
            if (wanted.Contains(table.Row))
            {
                _rows.TryAdd((file.Name, table.Row), [.. Enumerable.Range(0, table.CellCount).Select(column => TextOf(table.GetCell(column)))]);
            }
        }
    }

    /// <summary>Whether a column holds a field, or a part of its stamp; of single stamps the stamp is that of any event.</summary>
    private static bool Means(FileColumn column, string field) => column.Field is { } own
        ? own == field || own == field + Field.DatePart || own == field + Field.TimePart
        : HeaderText.Fold(column.Header) == HeaderText.Fold(field);

    private static string At(string[] texts, int position) => position <= texts.Length ? texts[position - 1] : "";

    /// <summary>The text of a cell, also where it means that nothing is recorded.</summary>
    private static string TextOf(Cell cell) => cell.Kind == CellKind.Text ? cell.Text.Trim().ToString() : CellText.Read(cell).ToString();
}
