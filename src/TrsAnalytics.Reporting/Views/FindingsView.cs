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
}
