using System.Collections.Concurrent;

namespace TrsAnalytics;

/// <summary>What the headers of a study mean: by the plan, by the names of fields, by the built-in words.</summary>
internal sealed class FieldNames
{
    private static readonly Dictionary<string, StampPart> Parts = PartsOf(
        (StampPart.Date, ["Ngày", "Ngày tháng", "Ngày tháng năm", "Ngày, tháng, năm", "Date", "Day"]),
        (StampPart.Time, ["Giờ", "Giờ phút", "Giờ, phút", "Giờ phút giây", "Hour", "Time of day"]),
        (StampPart.TimeOrWhole, ["Thời gian", "Time"]),
        (StampPart.Whole, ["Ngày giờ", "Ngày, giờ", "Giờ ngày", "Giờ, ngày", "Ngày giờ phút", "Thời điểm", "Date time", "Date and time", "Timestamp"]));

    private static readonly Dictionary<string, (string Field, FieldKind Kind, StampPart Part)> BuiltIn = Known(StudyField.BuiltIn);

    /// <summary>So many letters of a header may hold one mistake.</summary>
    private const int LeastPerMistake = 5;

    private readonly MeasurementPlan _plan;
    private readonly ConcurrentDictionary<string, bool> _matched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DayOrder> _orders;
    private readonly Dictionary<string, int> _events = [];
    private readonly Dictionary<string, (string Field, FieldKind Kind, StampPart Part)> _own;
    private readonly Dictionary<string, string> _paths;

    public FieldNames(MeasurementPlan plan)
    {
        _plan = plan;
        Numbers = new(plan.Numbers);
        for (var i = 0; i < plan.Events.Length; i++)
        {
            _events[plan.Events[i].Name.Id] = i;
        }

        _own = Known(plan.Events.Skip(StudyEvent.BuiltIn.Length).Select(own => new StudyField(own.Name.Id, FieldKind.Event, own.Label, [])));
        _orders = plan.Dates.ToDictionary(date => Path(date.Key), date => date.Value, StringComparer.Ordinal);
        _paths = plan.Columns.Where(column => column.Key.Contains('/', StringComparison.Ordinal))
            .ToDictionary(column => Path(column.Key), column => column.Value, StringComparer.Ordinal);
    }

    /// <summary>The numbers of the study's declarations.</summary>
    public CaseNumbers Numbers { get; }

    /// <summary>The entries of the plan's <c>columns</c> that no header matched so far, as the plan folds them.</summary>
    public IEnumerable<string> Unmatched => _plan.Columns.Keys.Where(header => !_matched.ContainsKey(Path(header)));

    /// <summary>In which order the plan says that a column is written, or null.</summary>
    public DayOrder? OrderOf(string header) => _orders.TryGetValue(Path(header), out var order) ? order : null;

    /// <summary>The field whose headers come nearest to one that means none, or null.</summary>
    /// <param name="header">The header.</param>
    /// <param name="layout">How the rows of the file are laid out.</param>
    public string? NearestTo(string header, SourceLayout layout)
    {
        var (key, elsewhere) = (HeaderKey.Of(header), layout == SourceLayout.Wide ? FieldKind.EventsLayout : FieldKind.Event);
        var own = _own.Concat(BuiltIn).Where(known => known.Value.Kind != elsewhere).Select(known => (known.Key, known.Value.Field)).Concat(_plan.Columns.Select(column => (Key: HeaderKey.Of(column.Key), Field: column.Value)));
        return NearWords.Nearest(key, own, LeastPerMistake);
    }

    /// <summary>Whether events that the study does not know may still start or end a case.</summary>
    public bool TakesAnyEvent => _plan.CaseStart is { Event: null } || _plan.CaseEnd is { Event: null };

    /// <summary>The place of an event in the plan's list, or -1.</summary>
    public int EventOf(string field) => _events.GetValueOrDefault(field, -1);

    /// <summary>The event that a cell of an events file names, or -1.</summary>
    public int EventNamed(ReadOnlySpan<char> name) => EventOf(Of(name, SourceLayout.Wide).Field);

    public bool MeansDeclarationNumber(string header) => Of(header, SourceLayout.Wide).Field == Field.DeclarationNumber;

    /// <summary>The field a header means; where it means none, its own text.</summary>
    /// <param name="header">The text of the header.</param>
    /// <param name="layout">How the rows of the file are laid out: some words mean a field in one layout only.</param>
    public ColumnMeaning Of(ReadOnlySpan<char> header, SourceLayout layout)
    {
        var text = header.Trim().ToString();
        return Named(text, HeaderText.Fold(text)) ?? BuiltInOf(text, layout) ?? new(text, StampPart.Whole, ColumnOrigin.None);
    }

    /// <summary>The field that a header of two rows means: a group, and under it what is told apart in it.</summary>
    /// <param name="group">The upper text; empty where there is none.</param>
    /// <param name="header">The lower text.</param>
    /// <param name="layout">How the rows of the file are laid out.</param>
    public ColumnMeaning Of(string group, string header, SourceLayout layout)
    {
        if (group.Length == 0 || header.Length == 0)
        {
            return Of(header.Length == 0 ? group : header, layout);
        }

        var text = header.Trim();
        return ByPath(group, text)
            ?? Named(text, HeaderText.Fold(text))
            ?? PartOf(group, text, layout)
            ?? BuiltInOf($"{text} {group}", layout)
            ?? BuiltInOf($"{group} {text}", layout)
            ?? BuiltInOf(text, layout)
            ?? new(text, StampPart.Whole, ColumnOrigin.None);
    }

    /// <summary>Whether the text may stand in the lower row of a header under the group.</summary>
    public bool IsLower(string group, string text) => Parts.ContainsKey(HeaderKey.Of(text)) || ByPath(group, text) is not null;

    private ColumnMeaning? ByPath(string group, string text) =>
        _paths.TryGetValue(Path($"{group}/{text}"), out var field) ? Planned($"{group}/{text}", field) : null;

    private ColumnMeaning? Named(string text, string folded)
    {
        if (_plan.Columns.TryGetValue(folded, out var field) || _paths.TryGetValue(Path(text), out field))
        {
            return Planned(text, field);
        }

        var own = Divided(folded, ColumnOrigin.FieldName);
        return IsField(own.Field) && (own.Part == StampPart.Whole || CanBeDivided(own.Field)) ? own : null;
    }

    private ColumnMeaning Planned(string header, string field)
    {
        _matched.TryAdd(Path(header), true);
        return Divided(field, ColumnOrigin.Plan);
    }

    /// <summary>A day or a time of day under an event.</summary>
    private ColumnMeaning? PartOf(string group, string text, SourceLayout layout)
    {
        if (!Parts.TryGetValue(HeaderKey.Of(text), out var part))
        {
            return null;
        }

        var upper = Of(group, layout);
        return upper.Origin != ColumnOrigin.None && upper.Part == StampPart.Whole && CanBeDivided(upper.Field)
            ? new(upper.Field, part, ColumnOrigin.BuiltIn)
            : null;
    }

    private ColumnMeaning? BuiltInOf(string text, SourceLayout layout)
    {
        if (layout == SourceLayout.Events && Parts.TryGetValue(HeaderKey.Of(text), out var part))
        {
            return new(Field.Timestamp, part, ColumnOrigin.BuiltIn);
        }

        foreach (var key in HeaderKey.AllOf(text))
        {
            if ((_own.TryGetValue(key, out var known) || BuiltIn.TryGetValue(key, out known))
                && (layout == SourceLayout.Events || known.Kind != FieldKind.EventsLayout))
            {
                return new(known.Field, known.Part, ColumnOrigin.BuiltIn);
            }
        }

        return null;
    }

    private bool CanBeDivided(string field) => _events.ContainsKey(field) || field == Field.Timestamp;

    private bool IsField(string folded) => _events.ContainsKey(folded) || Field.IsOne(folded);

    private static ColumnMeaning Divided(string field, ColumnOrigin origin) =>
        field.EndsWith(Field.DatePart, StringComparison.Ordinal) ? new(field[..^Field.DatePart.Length], StampPart.Date, origin)
        : field.EndsWith(Field.TimePart, StringComparison.Ordinal) ? new(field[..^Field.TimePart.Length], StampPart.Time, origin)
        : new(field, StampPart.Whole, origin);

    /// <summary>Two rows of a header as one text, compared without the blanks around the stroke.</summary>
    private static string Path(string header) => string.Join('/', header.Split('/').Select(HeaderText.Fold));

    private static Dictionary<string, (string Field, FieldKind Kind, StampPart Part)> Known(IEnumerable<StudyField> fields)
    {
        var known = new Dictionary<string, (string, FieldKind, StampPart)>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var header in field.Headers)
            {
                known[HeaderKey.Of(header)] = (field.Id, field.Kind, StampPart.Whole);
            }

            foreach (var header in field.TimeHeaders)
            {
                known[HeaderKey.Of(header)] = (field.Id, field.Kind, StampPart.Time);
            }
        }

        return known;
    }

    private static Dictionary<string, StampPart> PartsOf(params (StampPart Part, string[] Words)[] parts) =>
        parts.SelectMany(part => part.Words.Select(word => (Key: HeaderKey.Of(word), part.Part))).DistinctBy(word => word.Key)
            .ToDictionary(word => word.Key, word => word.Part, StringComparer.Ordinal);
}
