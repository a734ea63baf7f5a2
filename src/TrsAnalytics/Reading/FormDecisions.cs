namespace TrsAnalytics;

/// <summary>Decides, once all files of a source were looked at, how their columns are written.</summary>
internal static class FormDecisions
{
    private const StampMarks OtherForms = StampMarks.YearFirst | StampMarks.YearLast;

    /// <summary>What is to be read otherwise than it was, by the name of the file; null where all was right.</summary>
    /// <remarks>
    /// A column of a source is one column, whatever its file. Month first is what only cells that cannot be day first prove; where there are cells of both kinds,
    /// files that have only the former are month first by themselves. Numbers are serial numbers where a column of a file has no other form.
    /// </remarks>
    public static IReadOnlyDictionary<string, StampForms>? Of(IReadOnlyList<RecordFile> files)
    {
        var columns = files.SelectMany(file => file.Header.Stamps, (file, column) => (File: file.File.Name, Column: column)).ToArray();
        var ofSource = columns.ToLookup(each => each.Column.Field, each => each.Column.Seen, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, Together, StringComparer.Ordinal);
        var forms = files.GroupBy(file => file.File.Name, StringComparer.Ordinal).ToDictionary(
            file => file.Key,
            file => FormsOf([.. columns.Where(each => each.File == file.Key).Select(each => each.Column)], ofSource, [.. file.SelectMany(Miscalled)]),
            StringComparer.Ordinal);
        return forms.Values.All(each => each.IsUndecided) ? null : forms;
    }

    /// <summary>Whether files of one source write day and month in different orders.</summary>
    public static bool AreMixed(IReadOnlyList<RecordFile> files) => files.SelectMany(file => file.Header.Stamps)
        .GroupBy(column => column.Field, StringComparer.Ordinal)
        .Any(field => field.Any(column => column.Form is { Order: DayOrder.Mdy, IsPlanned: false } && column.Seen.HasFlag(StampMarks.OnlyMonthFirst))
            && field.Any(column => column.Form.Order == DayOrder.Dmy && column.Seen.HasFlag(StampMarks.YearLast)));

    private static StampForms FormsOf(StampColumn[] columns, Dictionary<string, StampMarks> ofSource, string[] miscalled)
    {
        var (monthFirst, serials) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var field in columns.GroupBy(column => column.Field, StringComparer.Ordinal))
        {
            var own = Together(field.Select(column => column.Seen));
            if (IsMonthFirst(ofSource[field.Key]) || IsMonthFirst(own))
            {
                monthFirst.Add(field.Key);
            }

            if (own.HasFlag(StampMarks.Serial) && (own & OtherForms) == StampMarks.None)
            {
                serials.Add(field.Key);
            }
        }

        return new(monthFirst, serials, miscalled.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Headers that mean the stamp of the channelling in some tables and the channel itself in others, where the cells are channels.</summary>
    private static IEnumerable<string> Miscalled(RecordFile file) => file.Header.Columns
        .Where(column => column is { Origin: ColumnOrigin.BuiltIn, Stamps: { Filled: > 0 } stamps } && column.Field == EventName.Channelled.Id
            && stamps.Unreadable == stamps.Filled && stamps.Examples.Texts.All(CodeWords.IsChannel))
        .Select(column => column.Header);

    private static bool IsMonthFirst(StampMarks marks) => marks.HasFlag(StampMarks.OnlyMonthFirst) && !marks.HasFlag(StampMarks.OnlyDayFirst);

    private static StampMarks Together(IEnumerable<StampMarks> marks) => marks.Aggregate(StampMarks.None, (all, each) => all | each);
}
