using System.Collections.Immutable;

namespace TrsAnalytics;

using Columns = ColumnOf<Finding>;
using Grouped = ColumnOf<IGrouping<Severity, Finding>>;

/// <summary>What is wrong with the data, and what was done.</summary>
internal sealed class FindingsView : View<Findings>
{
    private const int MostFound = 3;

    /// <summary>What the rules found in the data and what was done, in the order of the rules.</summary>
    protected override Table Table(Findings findings) => Columns.Table(
        "findings", new("Các phát hiện về dữ liệu", "Findings about the data"),
        [
            Columns.Words("rule", new("Mã", "Rule"), row => LocalizedText.Same(row.Rule.Id)),
            Columns.Words("severity", new("Mức độ", "Severity"), row => GroupText.Of(row.Rule.Severity)),
            Columns.Words("finding", new("Phát hiện", "Finding"), row => row.Rule.Title),
            Columns.Count("count", new("Số lượng", "Count"), row => row.Count),
            Columns.Words("unit", new("Đơn vị đếm", "Counted"), row => row.Rule.Unit),
            Columns.Words("effect", new("Đã xử lý", "What was done"), row => row.Rule.Effect),
        ],
        findings.Where(finding => finding.Count > 0),
        Phrase.Of(
            "Đã áp dụng {0} quy tắc kiểm tra; quy tắc không có phát hiện nào thì không in. Mức “thông tin” là trường hợp hợp pháp, không phải lỗi.",
            "{0} rules were applied; those that found nothing are not printed. “Info” is legal and no error.",
            Phrase.Count(findings.Count)));

    /// <summary>What findings may do to the headline numbers, in the order of the rules.</summary>
    internal static Table Effects(ImmutableArray<FindingEffect> effects) => ColumnOf<FindingEffect>.Table(
        "finding_effects", new("Ảnh hưởng của các phát hiện đến số liệu chính", "What findings may change in the headline numbers"),
        [
            ColumnOf<FindingEffect>.Words("rule", new("Mã", "Rule"), row => LocalizedText.Same(row.Finding.Rule.Id)),
            ColumnOf<FindingEffect>.Words("finding", new("Phát hiện", "Finding"), row => row.Finding.Rule.Title),
            ColumnOf<FindingEffect>.Count("left_out", new("Bỏ ra", "Left out"), row => row.LeftOut),
            ColumnOf<FindingEffect>.Hours("restricted_mean_hours", new("TB có giới hạn", "Restricted (h)"), row => row.All.RestrictedMeanHours),
            ColumnOf<FindingEffect>.Hours("restricted_without_hours", new("… khi bỏ", "… without"), row => row.Without.RestrictedMeanHours),
            ColumnOf<FindingEffect>.Hours("median_hours", new("Trung vị", "Median (h)"), row => row.All.MedianHours),
            ColumnOf<FindingEffect>.Hours("median_without_hours", new("… khi bỏ", "… without"), row => row.Without.MedianHours),
            ColumnOf<FindingEffect>.Share("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.All.ShareWithin24),
            ColumnOf<FindingEffect>.Share("share_without", new("… khi bỏ", "… without"), row => row.Without.ShareWithin24),
        ],
        effects,
        new LocalizedText(
            "Bỏ các tờ khai mà phát hiện nói đến (chỉ tính tờ khai đã giải phóng và chưa hoàn thành). Không có gì được sửa: nếu phát hiện là lỗi, số liệu khi bỏ cho biết lỗi ấy có thể thay đổi bao nhiêu.",
            "Left out are the declarations that the finding is about (released and open ones). Nothing is corrected: where the finding is a mistake, the numbers without them tell how much it may change."));

    /// <summary>Every count of every finding, one row each.</summary>
    internal static Table Occurrences(ImmutableArray<FindingOccurrence> occurrences) => ColumnOf<FindingOccurrence>.Table(
        "occurrences", new("Từng phát hiện", "Findings one by one"),
        [
            ColumnOf<FindingOccurrence>.Words("rule", new("Mã", "Rule"), row => LocalizedText.Same(row.Rule.Id)),
            ColumnOf<FindingOccurrence>.Words("severity", new("Mức độ", "Severity"), row => GroupText.Of(row.Rule.Severity)),
            ColumnOf<FindingOccurrence>.Words("finding", new("Phát hiện", "Finding"), row => row.Rule.Title),
            ColumnOf<FindingOccurrence>.Words("file", new("Tệp", "File"), row => LocalizedText.Same(row.Place.File)),
            ColumnOf<FindingOccurrence>.Count("row", new("Dòng", "Row"), row => row.Place.Row),
            ColumnOf<FindingOccurrence>.Words("column", new("Cột", "Column"), row => LocalizedText.Same(row.Place.Column ?? "")),
            ColumnOf<FindingOccurrence>.Words("value", new("Giá trị trong tệp", "Value as written"), row => LocalizedText.Same(row.Value ?? "")),
            ColumnOf<FindingOccurrence>.Words("expected", new("Cần có", "Expected"), row => row.Rule.Expected),
            ColumnOf<FindingOccurrence>.Words("effect", new("Đã xử lý", "What was done"), row => row.Rule.Effect),
        ],
        occurrences,
        new LocalizedText(
            "Giá trị được rút ngắn; số tờ khai và tên doanh nghiệp chỉ in hình dạng (9 là chữ số, A là chữ cái).",
            "Values are shortened; of numbers and traders the shape alone is shown (9 for a digit, A for a letter)."));

    /// <summary>Copies of the rows that something is wrong with, to be mended and read as one more source.</summary>
    internal static Table Faulty(FaultyRows rows)
    {
        return new(
            "faulty_rows", LocalizedText.Same(rows.File),
            [
                .. rows.Headers.Select((header, index) => new Column($"column_{index + 1}", LocalizedText.Same(header), ColumnKind.Text)),
                new("found", new("Phát hiện", "Found"), ColumnKind.Text), new("row", new("Dòng trong tệp", "Row of the file"), ColumnKind.Text),
            ],
            [.. rows.Rows.Select(row => (ImmutableArray<TableCell>)[.. row.Texts.Select(TableCell.Of), TableCell.Of(row.Found), TableCell.Of(row.Row.ToString())])])
        {
            Notes =
            [
                new(
                    $"Bản sao các dòng có lỗi của {rows.File}: sửa rồi nộp lại; trong kế hoạch, thêm sổ này làm nguồn sau cùng với tên trang tính.",
                    $"Copies of the faulty rows of {rows.File}: mend them and hand them in again; in the plan, add this workbook as the last source, with the name of the sheet."),
            ],
        };
    }

    /// <summary>The events of the files that the study does not know.</summary>
    internal static Table Unknown(ImmutableArray<UnknownEvent> events) => ColumnOf<UnknownEvent>.Table(
        "unknown_events", new("Sự kiện trong tệp mà kế hoạch không biết", "Events of the files that the plan does not know"),
        [
            ColumnOf<UnknownEvent>.Words("event", new("Sự kiện", "Event"), row => LocalizedText.Same(ShownText.Shown(row.Name))),
            ColumnOf<UnknownEvent>.Count("rows", new("Số dòng", "Rows"), row => row.Count),
            ColumnOf<UnknownEvent>.Words("near", new("Có phải là", "Did you mean"), row => LocalizedText.Same(row.Near?.Id ?? "")),
        ],
        events,
        new LocalizedText(
            "Khai tên sự kiện trong `columns` của kế hoạch đo; sự kiện riêng của nghiên cứu khai thêm trong `events`.",
            "Name them under `columns` in the plan; events that only this study has go under `events`, too."));

    /// <summary>How much was found of each severity, and what most often.</summary>
    internal static Table Severities(Findings findings) => Grouped.Table(
        "severities", new("Các phát hiện theo mức độ", "Findings by severity"),
        [
            Grouped.Words("severity", new("Mức độ", "Severity"), group => GroupText.Of(group.Key)),
            Grouped.Count("rules", new("Số quy tắc", "Rules"), group => group.Count()),
            Grouped.Count("count", new("Số lượng", "Count"), group => group.Sum(finding => finding.Count)),
            Grouped.Words("most", new("Nhiều nhất", "Most of them"), group => Phrase.Join(
                "; ", group.OrderByDescending(finding => finding.Count).Take(MostFound)
                    .Select(finding => Phrase.Of("{0} ({1})", "{0} ({1})", finding.Rule.Title, Phrase.Count(finding.Count))))),
        ],
        findings.Where(finding => finding.Count > 0).GroupBy(finding => finding.Rule.Severity).OrderByDescending(group => group.Key),
        new LocalizedText("Mức “thông tin” là trường hợp hợp pháp, không phải lỗi.", "“Info” is legal and no error."));
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class FindingsTables
{
    /// <summary>What findings may do to the headline numbers, in the order of the rules.</summary>
    /// <param name="effects">The effects.</param>
    public static Table ToTable(this ImmutableArray<FindingEffect> effects) => FindingsView.Effects(effects);

    /// <summary>How much was found of each severity, and what most often.</summary>
    /// <param name="findings">The result.</param>
    public static Table ToSeverityTable(this Findings findings) => FindingsView.Severities(findings);

    /// <summary>Every count of every finding, one row each.</summary>
    /// <param name="occurrences">The occurrences.</param>
    public static Table ToTable(this ImmutableArray<FindingOccurrence> occurrences) => FindingsView.Occurrences(occurrences);

    /// <summary>Copies of the rows that something is wrong with, to be mended and read as one more source.</summary>
    /// <param name="rows">The rows of a file.</param>
    public static Table ToTable(this FaultyRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return FindingsView.Faulty(rows);
    }

    /// <summary>The events of the files that the study does not know.</summary>
    /// <param name="events">The events.</param>
    public static Table ToTable(this ImmutableArray<UnknownEvent> events) => FindingsView.Unknown(events);
}
