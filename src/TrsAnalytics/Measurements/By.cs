using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>What declarations can be grouped by.</summary>
public static class By
{
    /// <summary>The office of registration.</summary>
    public static Dimension Office { get; } = Column(Field.Office, new("Đơn vị", "Office"), plan => plan.Offices.Select(office => office.Code));

    /// <summary>The parent of the office on the day of registration; unknown where there is none.</summary>
    public static Dimension Department { get; } = new("department", new("Cục", "Department"), t => GroupRules.Departments(t), "department", Departments);

    /// <summary>The procedure code.</summary>
    public static Dimension Procedure { get; } = Column(Field.Procedure, new("Loại hình", "Procedure"), plan => plan.Procedures.Keys);

    /// <summary>The group of the procedure: trade, processing, temporary, warehouse, other; unknown for an unknown code.</summary>
    public static Dimension ProcedureGroup { get; } = new("procedure_group", new("Nhóm loại hình", "Procedure group"), GroupRules.ProcedureGroups,
        "procedure_group", plan => plan.Procedures.Values.Select(procedure => procedure.Group));

    /// <summary>Import or export: as stated, else of the procedure, else of the number's first digit.</summary>
    public static Dimension Direction { get; } = new(Field.Direction, new("Xuất/nhập khẩu", "Direction"), GroupRules.Directions, "direction", _ => ["import", "export"]);

    /// <summary>The channel first given, by its digit.</summary>
    public static Dimension InitialChannel { get; } =
        new(Field.Channel, new("Luồng ban đầu", "Initial channel"), t => GroupRules.Channels(t, Field.Channel, Field.FinalChannel), "channel", _ => ["1", "2", "3"]);

    /// <summary>The channel at the end, by its digit.</summary>
    public static Dimension FinalChannel { get; } =
        new(Field.FinalChannel, new("Luồng cuối", "Final channel"), t => GroupRules.Channels(t, Field.FinalChannel, Field.Channel), "final_channel", _ => ["1", "2", "3"]);

    /// <summary>The mode of transport.</summary>
    public static Dimension TransportMode { get; } = Column(Field.TransportMode, new("Phương thức vận tải", "Transport mode"), _ => ["1", "2", "3", "4", "5", "6", "9"]);

    /// <summary>The local weekday of registration, mon to sun.</summary>
    public static Dimension Weekday { get; } = new("weekday", new("Thứ đăng ký", "Weekday of registration"), GroupRules.Weekdays, "weekday", _ => []);

    /// <summary>The local hour of registration, 00 to 23; unknown for a date alone.</summary>
    public static Dimension Hour { get; } = new("hour", new("Giờ đăng ký", "Hour of registration"), GroupRules.Hours, "hour", _ => []);

    /// <summary>Before the name of an event: how often it was written.</summary>
    private const string OccurrencesOf = "occurrences_";

    private static readonly Dimension[] Named =
        [Office, Department, Procedure, ProcedureGroup, Direction, InitialChannel, FinalChannel, TransportMode, Weekday, Hour];

    /// <summary>The ids of the dimensions every study has.</summary>
    public static IEnumerable<string> Ids => Named.Select(d => d.Id);

    /// <summary>A further column of the files, by its header.</summary>
    /// <remarks>Where no file has such a column with something in it, what is asked by it is refused.</remarks>
    public static Dimension Column(string field) => new(field, LocalizedText.Same(field), table => Checked(table, field), (field, LocalizedText.Same(field)), _ => []);

    /// <summary>How often an events file has an event of the declaration: 0, 1 and so on.</summary>
    /// <param name="name">The event.</param>
    public static Dimension Occurrences(EventName name) => new(
        OccurrencesOf + name.Id, new($"Số lần: {name.Id}", $"Occurrences of {name.Id}"), t => GroupRules.Occurrences(t, t.ColumnOf(name)));

    /// <summary>A custom grouping.</summary>
    /// <param name="id">Its name; must differ from every other in use.</param>
    /// <param name="label">The group of a declaration; empty is unknown.</param>
    public static Dimension Custom(string id, Func<Declaration, string> label) =>
        new(id, LocalizedText.Same(id), t => GroupRules.Custom(t, row => label(new Declaration(t, row))));

    /// <summary>The parent of the office on one day for all declarations, such as after a reorganisation; unknown where there is none.</summary>
    /// <param name="day">The day; <see cref="Department"/> takes that of registration.</param>
    public static Dimension DepartmentAsOf(LocalDate day)
    {
        var iso = LocalDatePattern.Iso.Format(day);
        return new($"department_{iso}", new($"Cục (ngày {iso})", $"Department ({iso})"), t => GroupRules.Departments(t, day), ("department", day), Departments);
    }

    /// <summary>The dimension with an id, or the further column of that name.</summary>
    public static Dimension Id(string id) => Array.Find(Named, d => d.Id == id)
        ?? (id.StartsWith(OccurrencesOf, StringComparison.Ordinal) ? Occurrences(new EventName(id[OccurrencesOf.Length..])) : Column(id));

    private static Dimension Column(string field, LocalizedText label, Func<MeasurementPlan, IEnumerable<string>> listed) =>
        new(field, label, t => GroupRules.Texts(t, field), (field, label), listed);

    private static Groups Checked(DeclarationTable table, string field)
    {
        DimensionNames.Check(table, field, $"column {field}");
        return GroupRules.Texts(table, field);
    }

    private static IEnumerable<string> Departments(MeasurementPlan plan) => plan.Offices.Select(office => office.Parent).OfType<string>();
}
