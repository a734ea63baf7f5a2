namespace TrsAnalytics;

/// <summary>A column of a file by its header, and what it was taken for.</summary>
/// <param name="Position">Its place in the row, from 0.</param>
/// <param name="Header">Its text; of a header of two rows both, with a stroke between.</param>
/// <param name="Field">Its field; of a further column its own text.</param>
/// <param name="Origin">Why.</param>
internal sealed record HeaderColumn(int Position, string Header, string Field, ColumnOrigin Origin)
{
    /// <summary>Every column takes memory for every row of a block, also an empty one.</summary>
    private const int MostColumns = 1000;

    /// <summary>What it is used for.</summary>
    public ColumnUse Use { get; private set; }

    /// <summary>Its stamps, where it has them.</summary>
    public StampColumn? Stamps { get; set; }

    /// <summary>Its place among the columns of texts, or -1.</summary>
    public int Text { get; set; } = -1;

    /// <summary>The columns of a header, each with its use.</summary>
    /// <exception cref="UnusableInputException">There are too many.</exception>
    public static HeaderColumn[] Of(HeaderRows rows, FieldNames names, StampForms forms, SourceLayout layout)
    {
        var all = Enumerable.Range(0, rows.Count)
            .Select(position => (Position: position, Header: rows.HeaderOf(position)))
            .Where(column => column.Header.Length > 0)
            .Select(column => (column.Position, column.Header, Meaning: forms.HoldsChannels(column.Header)
                ? new ColumnMeaning(TrsAnalytics.Field.Channel, StampPart.Whole, ColumnOrigin.BuiltIn)
                : InLog(rows.MeaningOf(column.Position, names, layout), column.Header, rows.File)))
            .Select(column => (Column: new HeaderColumn(column.Position, column.Header, column.Meaning.Field, column.Meaning.Origin), column.Meaning.Part))
            .ToArray();
        if (all.Length > MostColumns)
        {
            throw new UnusableInputException(
                $"{rows.File}, row {rows.Row}", $"a table must have at most {MostColumns} columns with a header", "it has more",
                "leave out the columns that the study does not need");
        }

        foreach (var field in all.GroupBy(column => HeaderText.Fold(column.Column.Field), StringComparer.Ordinal))
        {
            Choose([.. field.OrderBy(column => column.Column.Origin).ThenBy(column => column.Column.Position)]);
        }

        return [.. all.Select(column => column.Column)];
    }

    /// <summary>In an XES log case, event and time have their names; another attribute that is called like one of them, such as <c>Activity</c>, stays an attribute.</summary>
    private static ColumnMeaning InLog(ColumnMeaning meaning, string header, string file)
    {
        var isLog = file.EndsWith(".xes", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xes.gz", StringComparison.OrdinalIgnoreCase);
        return isLog && meaning.Origin == ColumnOrigin.BuiltIn && !TrsAnalytics.Field.Texts.Contains(meaning.Field)
            ? new(header.Trim(), StampPart.Whole, ColumnOrigin.None)
            : meaning;
    }

    /// <summary>Of the columns that mean one field, best first: one is used, or one of the day and one of the time of day.</summary>
    private static void Choose((HeaderColumn Column, StampPart Part)[] columns)
    {
        var day = Array.FindIndex(columns, column => column.Part == StampPart.Date);
        var whole = Array.FindIndex(columns, column => column.Part == StampPart.Whole);
        var time = Array.FindIndex(columns, column => column.Part == StampPart.Time);
        var either = Array.FindIndex(columns, column => column.Part == StampPart.TimeOrWhole);
        var hasDay = day >= 0 || whole >= 0;
        time = time < 0 && hasDay ? either : time;
        var main = day >= 0 && (whole < 0 || columns[day].Column.Origin <= columns[whole].Column.Origin) ? day : whole >= 0 ? whole : time < 0 ? either : -1;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Column.Use = i == main ? (i == day ? ColumnUse.Day : ColumnUse.All)
                : i == time ? ColumnUse.TimeOfDay
                : ColumnUse.LeftOut;
        }
    }
}
