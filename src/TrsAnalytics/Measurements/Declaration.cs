using NodaTime;

namespace TrsAnalytics;

/// <summary>One declaration of a measurement: a view on a row of its table.</summary>
public readonly struct Declaration
{
    private readonly DeclarationTable _table;

    internal Declaration(DeclarationTable table, int row)
    {
        _table = table;
        Row = row;
    }

    /// <summary>The first eleven digits of the number, by which a declaration is known; where any text may be one, all of it. Personal to a trader: not for logs.</summary>
    public string Number => _table.Numbers.TextOf(_table.Keys[Row]);

    /// <summary>What became of it.</summary>
    public DeclarationStatus Status => _table.Status[Row];

    /// <summary>The office of registration, empty where not recorded.</summary>
    public string Office => Text(Field.Office);

    /// <summary>The procedure code, empty where not recorded.</summary>
    public string Procedure => Text(Field.Procedure);

    /// <summary>import, export, what the files state otherwise, or unknown.</summary>
    public string Direction => Label(By.Direction);

    /// <summary>The channel first given: 1, 2, 3, a raw code, or unknown.</summary>
    public string InitialChannel => Label(By.InitialChannel);

    /// <summary>The channel at the end: 1, 2, 3, a raw code, or unknown.</summary>
    public string FinalChannel => Label(By.FinalChannel);

    /// <summary>The mode of transport, empty where not recorded.</summary>
    public string TransportMode => Text(Field.TransportMode);

    /// <summary>The row of the table.</summary>
    internal int Row { get; }

    /// <summary>When an event happened, derived ones included, or null; of a date alone the start of the day.</summary>
    /// <exception cref="ArgumentException">The study knows no such event.</exception>
    public Instant? this[EventName name] =>
        _table.TimeOf(_table.ColumnOf(name), Row) is var seconds && seconds != StudyTime.None ? _table.Time.InstantAt(seconds) : null;

    /// <summary>The text of a field or of a further column of the files, empty where not recorded.</summary>
    public string Text(string field) =>
        _table.FieldOf(field) is >= 0 and var index ? _table.TextOf(index, Row) : "";

    /// <summary>The group it falls into, such as 2 of <see cref="By.FinalChannel"/>.</summary>
    public string Label(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        var groups = dimension.GroupsOf(_table);
        return groups.Labels[groups.Codes[Row]];
    }
}
