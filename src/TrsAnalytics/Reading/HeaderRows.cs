namespace TrsAnalytics;

/// <summary>The texts of a file's header: of one row, or of a group above and what is told apart in it below.</summary>
internal sealed class HeaderRows
{
    private readonly string[] _upper;
    private readonly string[] _lower;

    private HeaderRows(string file, int row, string[] upper, string[] lower)
    {
        File = file;
        Row = row;
        _upper = upper;
        _lower = lower;
    }

    /// <summary>The file, as messages name it.</summary>
    public string File { get; }

    /// <summary>The row with the cell that means the declaration number.</summary>
    public int Row { get; }

    /// <summary>Whether the reader stands on the row below, which is no part of the header.</summary>
    public bool IsPassed { get; private init; }

    /// <summary>How many columns there are.</summary>
    public int Count => _lower.Length;

    /// <summary>Reads on to the header of a file.</summary>
    /// <exception cref="UnusableInputException">No row has a cell that means a declaration number.</exception>
    public static HeaderRows Find(TableReader table, SourceFile file, FieldNames names)
    {
        var (above, seen) = (Array.Empty<string>(), new HeadersSeen());
        while (table.Read())
        {
            var row = TextsOf(table);
            var number = Array.FindIndex(row, names.MeansDeclarationNumber);
            if (number >= 0)
            {
                return Read(table, file.Name, names, (above, row, number));
            }

            seen.Add(table.Row, row);
            above = row;
        }

        throw new UnusableInputException(
            file.Name, "a row of the file must be a header with a column that means declaration_no", seen.Found(),
            "name the column declaration_no, or say under `columns` in plan.yaml what it is called");
    }

    /// <summary>The header of a column as people read it; empty where there is none.</summary>
    public string HeaderOf(int column)
    {
        var (upper, lower) = (_upper[column], _lower[column]);
        return upper.Length == 0 || upper == lower ? lower : lower.Length == 0 ? upper : $"{upper}/{lower}";
    }

    /// <summary>What the header of a column means.</summary>
    public ColumnMeaning MeaningOf(int column, FieldNames names, SourceLayout layout) => names.Of(_upper[column], _lower[column], layout);

    private static HeaderRows Read(TableReader table, string file, FieldNames names, (string[] Above, string[] Header, int Number) found)
    {
        var (row, header) = (table.Row, found.Header);
        string[] groups = [.. header.Select((_, column) => table.GetHeaderGroup(column).Trim())];
        if (Array.Exists(groups, group => group.Length > 0))
        {
            return new(file, row, groups, header);
        }

        if (!table.Read())
        {
            return new(file, row, Above(found.Above, header, names), header);
        }

        var below = TextsOf(table);
        var spread = Spread(header, below.Length);
        var isLower = found.Number < below.Length && below[found.Number].Length == 0
            && !Array.Exists(below, text => text.Any(char.IsDigit)) && below.Where((text, column) => names.IsLower(spread[column], text)).Any();
        return isLower
            ? new(file, row, [.. spread.Select((group, column) => column < below.Length && below[column].Length > 0 ? group : At(header, column))], Padded(below, spread.Length))
            : new(file, row, Above(found.Above, header, names), header) { IsPassed = true };
    }

    /// <summary>The groups above a header: a text of the row above, over itself and the empty cells after it, where what stands below could be told apart in it.</summary>
    private static string[] Above(string[] above, string[] header, FieldNames names)
    {
        var spread = Spread(above, header.Length);
        return [.. header.Select((text, column) => text.Length > 0 && names.IsLower(spread[column], text) ? spread[column] : "")];
    }

    /// <summary>Texts, each repeated over the empty cells after it.</summary>
    private static string[] Spread(string[] texts, int count)
    {
        var spread = new string[Math.Max(count, texts.Length)];
        for (var column = 0; column < spread.Length; column++)
        {
            spread[column] = At(texts, column) is { Length: > 0 } text ? text : column > 0 ? spread[column - 1] : "";
        }

        return spread;
    }

    private static string[] Padded(string[] texts, int count) => [.. Enumerable.Range(0, count).Select(column => At(texts, column))];

    private static string At(string[] texts, int column) => column < texts.Length ? texts[column] : "";

    private static string[] TextsOf(TableReader table) =>
        [.. Enumerable.Range(0, table.CellCount).Select(column => CellText.Read(table.GetCell(column)).ToString())];
}
