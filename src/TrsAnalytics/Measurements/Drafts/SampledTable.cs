namespace TrsAnalytics;

/// <summary>The header and the first rows of a table, so that one can guess what its columns mean.</summary>
/// <param name="HeaderRow">The row of the header.</param>
/// <param name="Columns">The columns with a header.</param>
internal sealed record SampledTable(int HeaderRow, IReadOnlyList<SampledColumn> Columns)
{
    private const int MostRows = 4000;
    private const int RowsForHeader = 40;
    private const int FewestCells = 2;

    /// <summary>Rows below the header.</summary>
    public int Rows => Columns.Count == 0 ? 0 : Columns[0].Texts.Count;

    /// <summary>Looks at a table.</summary>
    /// <param name="table">The table, which is closed.</param>
    /// <param name="meansNumber">Whether a header names the declaration number.</param>
    /// <returns>Null where no row looks like a header.</returns>
    public static SampledTable? Of(TableReader table, Predicate<string> meansNumber)
    {
        using (table)
        {
            var (rows, isStamp) = (new List<(int Row, string[] Texts)>(), new List<bool[]>());
            while (rows.Count < MostRows && table.Read())
            {
                string[] texts = [.. Enumerable.Range(0, table.CellCount).Select(column => CellText.Read(table.GetCell(column)).ToString())];
                if (Array.Exists(texts, text => text.Length > 0))
                {
                    rows.Add((table.Row, texts));
                    isStamp.Add([.. Enumerable.Range(0, table.CellCount).Select(column => IsStamp(table.GetCell(column)))]);
                }
            }

            var header = HeaderOf(rows, isStamp, meansNumber);
            return header < 0 ? null : new(rows[header].Row, [.. ColumnsOf(rows, isStamp, header)]);
        }
    }

    /// <summary>Whether a cell holds a day, with or without a time of day.</summary>
    private static bool IsStamp(Cell cell) => cell.Kind switch
    {
        CellKind.LocalDate or CellKind.LocalTime or CellKind.Instant => true,
        CellKind.Text => StampText.TryRead(cell.Text.Trim(), out _),
        _ => false,
    };

    /// <summary>The row with a cell that means the number; else that of the first rows with most different texts, none of which is a stamp or a number.</summary>
    private static int HeaderOf(List<(int Row, string[] Texts)> rows, List<bool[]> isStamp, Predicate<string> meansNumber)
    {
        var first = rows.FindIndex(row => Array.Exists(row.Texts, text => meansNumber(text)));
        if (first >= 0)
        {
            return first;
        }

        var (best, most) = (-1, FewestCells - 1);
        for (var row = 0; row < Math.Min(rows.Count - 1, RowsForHeader); row++)
        {
            string[] filled = [.. rows[row].Texts.Where(text => text.Length > 0)];
            var isHeader = filled.Length > most && filled.Distinct(StringComparer.OrdinalIgnoreCase).Count() == filled.Length
                && !isStamp[row].Contains(true) && Array.TrueForAll(filled, text => !text.All(char.IsDigit));
            (best, most) = isHeader ? (row, filled.Length) : (best, most);
        }

        return best;
    }

    private static IEnumerable<SampledColumn> ColumnsOf(List<(int Row, string[] Texts)> rows, List<bool[]> isStamp, int header)
    {
        for (var column = 0; column < rows[header].Texts.Length; column++)
        {
            if (rows[header].Texts[column] is { Length: > 0 } text)
            {
                var below = rows.Skip(header + 1).Select(row => column < row.Texts.Length ? row.Texts[column] : "").ToArray();
                var stamps = isStamp.Skip(header + 1).Count(row => column < row.Length && row[column]);
                yield return new(text, below, stamps);
            }
        }
    }
}
