namespace TrsAnalytics;

/// <summary>Which columns of a file mean what.</summary>
internal sealed class RecordHeader
{
    /// <summary>Every column takes memory for every row of a block, also an empty one.</summary>
    private const int MostColumns = 1000;

    /// <summary>What event logs call it (IEEE 1849).</summary>
    private const string LifecycleTransition = "lifecycle:transition";

    private readonly FieldNames _names;

    private RecordHeader(SourceFile file, FieldNames names)
    {
        _names = names;
        var isXes = file.Path.EndsWith(".xes", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".xes.gz", StringComparison.OrdinalIgnoreCase);
        IsEvents = file.Source.Layout == SourceLayout.Events || isXes;
    }

    /// <summary>Whether the rows are single stamps.</summary>
    public bool IsEvents { get; }

    /// <summary>The column of the declaration number.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>Of the events layout: the column of the event's name.</summary>
    public int Event { get; private set; } = -1;

    /// <summary>Of the events layout: the column of the stamp.</summary>
    public int Timestamp { get; private set; } = -1;

    /// <summary>Of the events layout: the column that tells the start of an event from its completion, or -1.</summary>
    public int Transition { get; private set; } = -1;

    /// <summary>The columns of stamps, with the event of each; none of the events layout.</summary>
    public List<(int Column, int Event, string Field)> Stamps { get; } = [];

    /// <summary>The columns of texts, with the field of each.</summary>
    public List<(int Column, string Field)> Texts { get; } = [];

    /// <summary>Whether its rows can bring stamps of an event: it has a column of it, or the rows are single stamps.</summary>
    public bool CanBring(int @event) => IsEvents || Stamps.Exists(stamp => stamp.Event == @event);

    /// <summary>Reads on to the first row with a cell that means a declaration number, and what its cells mean.</summary>
    /// <exception cref="UnusableInputException">There is no such row, or a column is missing in it.</exception>
    public static RecordHeader Find(TableReader table, SourceFile file, FieldNames names)
    {
        while (table.Read())
        {
            for (var column = 0; column < table.CellCount; column++)
            {
                var cell = table.GetCell(column);
                if (cell.Kind == CellKind.Text && names.Of(cell.Text) == Field.DeclarationNumber)
                {
                    var header = new RecordHeader(file, names);
                    header.Read(table, file.Name);
                    return header;
                }
            }
        }

        throw new UnusableInputException(
            file.Name, "a row of the file must be a header with a column that means declaration_no", "there is no such row",
            "name the column declaration_no, or say under `columns` in plan.yaml what it is called");
    }

    private void Read(TableReader table, string file)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < table.CellCount; column++)
        {
            var field = _names.Of(TextCell.Read(table.GetCell(column)));
            if (field.Length > 0 && met.Add(HeaderText.Fold(field)))
            {
                Add(field, column);
            }
        }

        if (met.Count > MostColumns)
        {
            throw new UnusableInputException(
                $"{file}, row {table.Row}", $"a table must have at most {MostColumns} columns with a header", "it has more",
                "leave out the columns that the study does not need");
        }

        if (IsEvents && (Event < 0 || Timestamp < 0))
        {
            throw new UnusableInputException(
                file, "a source of layout events must have the columns event and timestamp",
                $"{(Event < 0 ? "event" : "timestamp")} is missing in row {table.Row}",
                "add the column, or leave `layout: events` out of plan.yaml when every row is a declaration");
        }
    }

    private void Add(string field, int column)
    {
        if (field == Field.DeclarationNumber)
        {
            Number = column;
        }
        else if (IsEvents && field == Field.Event)
        {
            Event = column;
        }
        else if (IsEvents && field == Field.Timestamp)
        {
            Timestamp = column;
        }
        else if (!IsEvents && _names.EventOf(field) is >= 0 and var index)
        {
            Stamps.Add((column, index, field));
        }
        else if (!IsEvents || Field.Texts.Contains(field) || IsAttribute(field))
        {
            Transition = IsEvents && HeaderText.Fold(field) == LifecycleTransition ? column : Transition;
            Texts.Add((column, field));
        }
    }

    /// <summary>Whether a column of single stamps tells something further about the declaration.</summary>
    private bool IsAttribute(string field) => !Field.IsOne(field) && _names.EventOf(field) < 0;
}
