namespace TrsAnalytics;

/// <summary>What a table of files was taken for when a plan is drafted.</summary>
/// <param name="Path">Where the file lies.</param>
/// <param name="Name">What it will be called in the study: its path within the folder.</param>
/// <param name="Sheet">The sheet, or null.</param>
/// <param name="Sample">Its first rows.</param>
internal sealed record DraftTable(string Path, string Name, string? Sheet, SampledTable Sample)
{
    private const double FewestRowsPerCase = 1.5;
    private const int MostEvents = 250;

    private static readonly FieldNames Known = new(PlanTemplate.Usual("draft", new(2020, 1, 6)));

    /// <summary>One row a declaration, or one a stamp.</summary>
    public SourceLayout Layout { get; private init; }

    /// <summary>The column that tells the declarations apart; null where none was found.</summary>
    public SampledColumn? Number { get; private init; }

    /// <summary>Of single stamps: the column of the event's name.</summary>
    public SampledColumn? Event { get; private init; }

    /// <summary>Of single stamps: the column of the time.</summary>
    public SampledColumn? Timestamp { get; private init; }

    /// <summary>Of single stamps: a column of a second time, which cannot be read together with the first; or null.</summary>
    public SampledColumn? OtherTime { get; private init; }

    /// <summary>Whether the numbers are those of customs declarations.</summary>
    public bool HasCustomsNumbers => Number is { } number
        && number.Texts.Count(text => text.Length > 0 && DeclarationNumber.TryRead(text, out _)) >= 0.8 * Math.Max(1, number.Filled);

    /// <summary>Whether it is an XES log, whose columns have their names already.</summary>
    public bool IsXes => Path.EndsWith(".xes", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".xes.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a header names the declaration number without a word in the plan.</summary>
    public static bool MeansNumber(string header) => Known.MeansDeclarationNumber(header);

    /// <summary>The built-in event that a text names without a word in the plan, or null.</summary>
    public static EventName? EventNamed(string text) =>
        Known.EventNamed(text) is >= 0 and var index ? StudyEvent.BuiltIn[index].Name : null;

    /// <summary>Guesses what a table is.</summary>
    public DraftTable Guessed()
    {
        var columns = Sample.Columns;
        var events = AsEvents(columns);
        if (events is not null)
        {
            return events;
        }

        var number = columns.FirstOrDefault(column => MeansNumber(column.Header)) ?? columns.FirstOrDefault(column => column.IsNumbers)
            ?? columns.Where(column => IsKey(column) && column.Says("id", "so", "ma", "no", "case", "ref", "ticket")).MaxBy(column => column.Distinct)
            ?? columns.FirstOrDefault(IsKey);
        return this with { Number = number };
    }

    private static bool IsKey(SampledColumn column) => !column.IsStamps && !column.IsCounting && column.Filled > 0 && column.Distinct >= 0.9 * column.Filled && column.Filled >= 0.9 * column.Texts.Count;

    private DraftTable? AsEvents(IReadOnlyList<SampledColumn> columns)
    {
        if (IsXes)
        {
            return this with { Layout = SourceLayout.Events, Number = columns[0], Event = columns[1], Timestamp = columns[2] };
        }

        SampledColumn[] stamps = [.. columns.Where(column => column.IsStamps)];
        var knowsWideEvent = stamps.Any(column => Meaning(column, SourceLayout.Wide) is { } name && EventNamed(name) is not null);
        var number = columns.Where(column => !column.IsStamps && !column.IsCounting && column.Filled >= 0.9 * column.Texts.Count && IsRepeated(column))
            .OrderByDescending(column => MeansNumber(column.Header)).ThenByDescending(column => column.IsNumbers)
            .ThenByDescending(column => column.Says("case", "id", "so", "ma", "no", "ticket", "ref", "order")).ThenByDescending(column => column.Distinct).FirstOrDefault();
        if (stamps.Length is 0 or > 3 || number is null || knowsWideEvent)
        {
            return null;
        }

        var activity = columns.Where(column => column != number && !column.IsStamps && !column.IsNumbers && column.Distinct is > 1 and <= MostEvents && column.Distinct <= Math.Max(30, column.Filled / 3))
            .Where(column => !column.Texts.All(text => text.All(c => char.IsDigit(c) || c is '.' or ',')))
            .OrderByDescending(column => Meaning(column, SourceLayout.Events) == Field.Event)
            .ThenByDescending(column => column.Says("activity", "event", "sukien", "moc", "buoc", "conceptname", "task", "step", "hoatdong", "congviec", "action", "trangthai", "status"))
            .ThenBy(column => column.Says("resource", "user", "nguoi", "canbo", "role", "agent", "customer", "khachhang"))
            .ThenByDescending(column => Variation(number, column)).FirstOrDefault();
        if (activity is null)
        {
            return null;
        }

        SampledColumn[] times = [.. stamps.OrderByDescending(column => Meaning(column, SourceLayout.Events) == Field.Timestamp)
            .ThenByDescending(column => column.Says("complete", "end", "finish", "ketthuc", "timetimestamp"))
            .ThenBy(column => column.Says("start", "begin", "batdau")).ThenByDescending(column => column.Filled)];
        return this with { Layout = SourceLayout.Events, Number = number, Event = activity, Timestamp = times[0], OtherTime = times.ElementAtOrDefault(1) };
    }

    private static bool IsRepeated(SampledColumn column) => column.Distinct > 0 && column.Filled >= FewestRowsPerCase * column.Distinct && column.Distinct > 1;

    /// <summary>The share of cases with different texts of a column.</summary>
    private static double Variation(SampledColumn number, SampledColumn column)
    {
        var cases = number.Texts.Zip(column.Texts).GroupBy(row => row.First, row => row.Second, StringComparer.Ordinal).Where(rows => rows.Count() > 1).ToArray();
        return cases.Length == 0 ? 0 : cases.Count(rows => rows.Distinct(StringComparer.Ordinal).Count() > 1) / (double)cases.Length;
    }

    private static string? Meaning(SampledColumn column, SourceLayout layout) =>
        Known.Of(column.Header, layout) is { Origin: not ColumnOrigin.None } meaning ? meaning.Field : null;
}
