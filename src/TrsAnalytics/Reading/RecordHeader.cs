namespace TrsAnalytics;

/// <summary>Which columns of a file mean what.</summary>
internal sealed class RecordHeader
{
    /// <summary>What event logs call it (IEEE 1849).</summary>
    private const string LifecycleTransition = "lifecycle:transition";

    private RecordHeader(SourceFile file)
    {
        var isXes = file.Path.EndsWith(".xes", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".xes.gz", StringComparison.OrdinalIgnoreCase);
        IsEvents = file.Source.Layout == SourceLayout.Events || isXes;
    }

    /// <summary>Whether the rows are single stamps.</summary>
    public bool IsEvents { get; }

    /// <summary>The row it stands in.</summary>
    public int Row { get; private set; }

    /// <summary>Whether the reader stands on the row below it already, which is no part of it.</summary>
    public bool IsPassed { get; private set; }

    /// <summary>The columns with a header, in the order of the file.</summary>
    public IReadOnlyList<HeaderColumn> Columns { get; private set; } = [];

    /// <summary>The column of the declaration number.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>Of the events layout: the column of the event's name.</summary>
    public int Event { get; private set; } = -1;

    /// <summary>Of the events layout: the column that tells the start of an event from its completion, or -1.</summary>
    public int Transition { get; private set; } = -1;

    /// <summary>The columns of stamps; of the events layout the one there is.</summary>
    public List<StampColumn> Stamps { get; } = [];

    /// <summary>The columns of texts, with the field of each.</summary>
    public List<(int Column, string Field)> Texts { get; } = [];

    /// <summary>Whether its rows can bring stamps of an event: it has a column of it, or the rows are single stamps.</summary>
    public bool CanBring(int @event) => IsEvents || Stamps.Exists(stamp => stamp.Event == @event);

    /// <summary>Reads on to the first row with a cell that means a declaration number, and what its cells mean.</summary>
    /// <exception cref="UnusableInputException">There is no such row, or a column is missing in it.</exception>
    public static RecordHeader Find(TableReader table, SourceFile file, FieldNames names, StampForms forms)
    {
        var rows = HeaderRows.Find(table, file, names);
        var header = new RecordHeader(file) { Row = rows.Row, IsPassed = rows.IsPassed };
        header.Columns = HeaderColumn.Of(rows, names, forms, header.IsEvents ? SourceLayout.Events : SourceLayout.Wide);
        foreach (var field in header.Columns.Where(column => column.Use != ColumnUse.LeftOut).GroupBy(column => column.Field, StringComparer.Ordinal))
        {
            header.Add([.. field], names, forms);
        }

        header.RefuseIncomplete(file.Name);
        return header;
    }

    private void RefuseIncomplete(string file)
    {
        if (Number < 0)
        {
            throw new UnusableInputException(
                file, "a header must have a column that means declaration_no", $"the cell in row {Row} that means it is part of another column's header", "say under `columns` in plan.yaml what the column is called");
        }

        if (IsEvents && (Event < 0 || Stamps.Count == 0))
        {
            throw new UnusableInputException(
                file, "a source of layout events must have the columns event and timestamp",
                $"{(Event < 0 ? "event" : "timestamp")} is missing in row {Row}",
                "add the column, or leave `layout: events` out of plan.yaml when every row is a declaration");
        }
    }

    private void Add(HeaderColumn[] columns, FieldNames names, StampForms forms)
    {
        var first = columns[0];
        var index = names.EventOf(first.Field);
        if (first.Field == Field.DeclarationNumber)
        {
            Number = first.Position;
        }
        else if (IsEvents && first.Field == Field.Event)
        {
            Event = first.Position;
        }
        else if (IsEvents ? first.Field == Field.Timestamp : index >= 0)
        {
            var day = Array.Find(columns, column => column.Use != ColumnUse.TimeOfDay);
            var time = Array.Find(columns, column => column.Use == ColumnUse.TimeOfDay);
            var form = forms.Of(first.Field, names.OrderOf(day?.Header ?? ""));
            var stamps = new StampColumn(day?.Position ?? -1, time?.Position ?? -1, IsEvents ? -1 : index, first.Field, form) { IsDay = day?.Use == ColumnUse.Day };
            Stamps.Add(stamps);
            Array.ForEach(columns, column => column.Stamps = stamps);
        }
        else if (!IsEvents || Field.Texts.Contains(first.Field) || (index < 0 && !Field.IsOne(first.Field)))
        {
            Transition = IsEvents && HeaderText.Fold(first.Field) == LifecycleTransition ? first.Position : Transition;
            first.Text = Texts.Count;
            Texts.Add((first.Position, first.Field));
        }
    }
}
