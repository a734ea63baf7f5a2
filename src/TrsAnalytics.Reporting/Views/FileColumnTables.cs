namespace TrsAnalytics;

using Columns = ColumnOf<FileColumn[]>;
using Values = ColumnOf<UnknownValue>;

/// <summary>Tables of the columns of files, and of what no list knows in them.</summary>
public static class FileColumnTables
{
    /// <summary>The columns of the files, and what each was taken for; columns of one source that have one header and one meaning stand in one row.</summary>
    /// <param name="columns">The columns, as <see cref="Measurement.Columns"/> has them.</param>
    public static Table ToTable(this IEnumerable<FileColumn> columns) => Columns.Table(
        "columns", new("Các cột của tệp và ý nghĩa đã hiểu", "Columns of the files, and what they were taken for"),
        [
            Columns.Words("file", new("Tệp", "File"), FileOf),
            Columns.Words("header", new("Tiêu đề", "Header"), same => LocalizedText.Same(same[0].Header)),
            Columns.Words("field", new("Hiểu là", "Taken for"), MeaningOf),
            Columns.Words("why", new("Vì", "Why"), WhyOf),
            Columns.Count("rows", new("Số dòng", "Rows"), same => same.Sum(column => column.Rows)),
            Columns.Number("filled", new("Ô có ghi", "Filled"), ColumnKind.Count, same => same.Sum(column => column.Filled)),
            Columns.Share("readable_share", new("Đọc được", "Readable"), ReadableShareOf),
            Columns.Words("examples", new("Ví dụ", "Examples"), ExamplesOf),
        ],
        columns.GroupBy(column => (column.Source, HeaderText.Fold(column.Header), column.Field, column.Origin, column.IsRead, column.Near, column.Look, column.IsOrderOpen, column.Order))
            .Select(same => same.ToArray()),
        new LocalizedText(
            "Tiêu đề được so với kế hoạch (`columns`), rồi tên trường, rồi các tên có sẵn (`trs fields`). Cột không mang nghĩa nào được giữ để phân nhóm. Số tờ khai và doanh nghiệp không bao giờ được in làm ví dụ.",
            "Headers are compared with the plan (`columns`), then with the names of fields, then with built-in names (`trs fields`). A column taken for nothing is kept to group by. Declaration numbers and traders are never printed as examples."));

    /// <summary>The same, a table for each file; files of one source that have the same columns share one.</summary>
    /// <param name="columns">The columns, as <see cref="Measurement.Columns"/> has them.</param>
    public static IEnumerable<Table> ToFileTables(this IEnumerable<FileColumn> columns) =>
        from file in columns.GroupBy(column => column.File, StringComparer.Ordinal)
        group file by (file.First().Source, string.Join('\n', file.Select(column => $"{HeaderText.Fold(column.Header)}\t{column.Field}\t{column.Origin}"))) into same
        select FileTable([.. same.SelectMany(file => file)], same.Count());

    private static Table FileTable(FileColumn[] columns, int files) => Columns.Table(
        "columns", Phrase.Of("Các cột của {0}", "Columns of {0}", files == 1 ? LocalizedText.Same(columns[0].File) : Phrase.Of("{0} ({1} tệp)", "{0} ({1} files)", LocalizedText.Same(columns[0].Source), Phrase.Count(files))),
        [
            Columns.Words("header", new("Tiêu đề", "Header"), same => LocalizedText.Same(same[0].Header)),
            Columns.Words("taken_for", new("Hiểu là", "Taken for"), TakenFor),
            Columns.Words("filled", new("Có ghi", "Filled"), FilledOf),
            Columns.Share("readable_share", new("Đọc được", "Readable"), ReadableShareOf),
            Columns.Words("examples", new("Ví dụ", "Examples"), ExamplesOf),
        ],
        columns.GroupBy(column => (HeaderText.Fold(column.Header), column.Position)).Select(same => same.ToArray()));

    /// <summary>The field with the reason, short: most headers are the names of their fields.</summary>
    private static LocalizedText TakenFor(FileColumn[] same) => same[0] switch
    {
        { IsRead: true, Origin: ColumnOrigin.FieldName } => WhyOf(same),
        { Origin: ColumnOrigin.None } => MeaningOf(same),
        _ => Phrase.Of("{0} ({1})", "{0} ({1})", MeaningOf(same), WhyOf(same)),
    };

    private static LocalizedText FilledOf(FileColumn[] same) => same[0].Filled is null
        ? LocalizedText.Same("")
        : Phrase.Of("{0}/{1}", "{0}/{1}", Phrase.Count(same.Sum(column => column.Filled ?? 0)), Phrase.Count(same.Sum(column => column.Rows)));

    private static LocalizedText FileOf(FileColumn[] same) => same.Length == 1
        ? LocalizedText.Same(same[0].File)
        : Phrase.Of("{0} ({1} tệp)", "{0} ({1} files)", LocalizedText.Same(same[0].Source), Phrase.Count(same.Length));

    private static LocalizedText MeaningOf(FileColumn[] same) => same[0] switch
    {
        { IsRead: false, Field: { } field } => Phrase.Of("{0}, bỏ qua", "{0}, left out", LocalizedText.Same(field)),
        { Field: { } field } => LocalizedText.Same(field),
        { Near: { } near } => Phrase.Of("không; phải chăng là {0}?", "nothing; did you mean {0}?", LocalizedText.Same(near)),
        { Look: CellLook.Stamps } => new("không; trông như thời gian", "nothing; looks like stamps"),
        { Look: CellLook.Numbers } => new("không; trông như số tờ khai", "nothing; looks like declaration numbers"),
        _ => new("không", "nothing"),
    };

    private static LocalizedText WhyOf(FileColumn[] same)
    {
        var why = same[0].Origin switch
        {
            ColumnOrigin.Plan => new LocalizedText("kế hoạch", "plan"),
            ColumnOrigin.FieldName => new LocalizedText("tên trường", "field name"),
            ColumnOrigin.BuiltIn => new LocalizedText("tên có sẵn", "built-in name"),
            _ => LocalizedText.Same(""),
        };
        return same[0] switch
        {
            { IsOrderOpen: true } => Phrase.Of("{0}; ngày trước tháng, vì không ô nào cho biết", "{0}; day first, as no cell tells", why),
            { Order: DayOrder.Mdy } => Phrase.Of("{0}; tháng trước ngày", "{0}; month first", why),
            _ => why,
        };
    }

    private static double? ReadableShareOf(FileColumn[] same) =>
        same.Sum(column => column.Filled ?? 0) is > 0 and var filled ? (double)same.Sum(column => column.Readable ?? 0) / filled : null;

    private static LocalizedText ExamplesOf(FileColumn[] same) =>
        LocalizedText.Same(string.Join(" · ", same.SelectMany(column => column.Examples).Distinct(StringComparer.Ordinal).Take(3)));

    /// <summary>The codes and event names that no list knows, with what comes nearest to each.</summary>
    /// <param name="unknown">The values.</param>
    public static Table ToTable(this IEnumerable<UnknownValue> unknown) => Values.Table(
        "unknown", new("Mã và tên mốc không có trong danh mục", "Codes and event names that no list knows"),
        [
            Values.Words("field", new("Trường", "Field"), row => LocalizedText.Same(row.Field)),
            Values.Words("value", new("Giá trị", "Value"), row => LocalizedText.Same(row.Value)),
            Values.Count("declarations", new("Số tờ khai", "Declarations"), row => row.Declarations),
            Values.Words("near", new("Gần nhất", "Nearest"), row => LocalizedText.Same(row.Near ?? "")),
        ],
        unknown,
        new LocalizedText(
            "Giữ nguyên như trong tệp (Q17). `values` trong kế hoạch đổi chúng thành mã; mốc thời gian thì khai trong `columns`.",
            "Kept as they are written (Q17). `values` in the plan turns them into codes; events are named under `columns`."));
}
