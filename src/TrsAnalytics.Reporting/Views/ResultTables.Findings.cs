namespace TrsAnalytics;

public static partial class ResultTables
{
    private const int MostFound = 3;

    /// <summary>What the rules found in the data and what was done, in the order of the rules.</summary>
    /// <param name="findings">The findings.</param>
    public static Table ToTable(this Findings findings) => ColumnOf<Finding>.Table(
        "findings", new("Các phát hiện về dữ liệu", "Findings about the data"),
        [
            ColumnOf<Finding>.Words("rule", new("Mã", "Rule"), row => LocalizedText.Same(row.Rule.Id)),
            ColumnOf<Finding>.Words("severity", new("Mức độ", "Severity"), row => GroupText.Of(row.Rule.Severity)),
            ColumnOf<Finding>.Words("finding", new("Phát hiện", "Finding"), row => row.Rule.Title),
            ColumnOf<Finding>.Count("count", new("Số lượng", "Count"), row => row.Count),
            ColumnOf<Finding>.Words("unit", new("Đơn vị đếm", "Counted"), row => row.Rule.Unit),
            ColumnOf<Finding>.Words("effect", new("Đã xử lý", "What was done"), row => row.Rule.Effect),
        ],
        findings.Where(finding => finding.Count > 0),
        Phrase.Of(
            "Đã áp dụng {0} quy tắc kiểm tra; quy tắc không có phát hiện nào thì không in. Mức “thông tin” là trường hợp hợp pháp, không phải lỗi.",
            "{0} rules were applied; those that found nothing are not printed. “Info” is legal and no error.",
            Phrase.Count(findings.Count)));

    /// <summary>How much was found of each severity, and what most often.</summary>
    /// <inheritdoc cref="ToTable(Findings)"/>
    public static Table ToSeverityTable(this Findings findings) => ColumnOf<IGrouping<Severity, Finding>>.Table(
        "severities", new("Các phát hiện theo mức độ", "Findings by severity"),
        [
            ColumnOf<IGrouping<Severity, Finding>>.Words("severity", new("Mức độ", "Severity"), group => GroupText.Of(group.Key)),
            ColumnOf<IGrouping<Severity, Finding>>.Count("rules", new("Số quy tắc", "Rules"), group => group.Count()),
            ColumnOf<IGrouping<Severity, Finding>>.Count("count", new("Số lượng", "Count"), group => group.Sum(finding => finding.Count)),
            ColumnOf<IGrouping<Severity, Finding>>.Words("most", new("Nhiều nhất", "Most of them"), group => Phrase.Join(
                "; ", group.OrderByDescending(finding => finding.Count).Take(MostFound)
                    .Select(finding => Phrase.Of("{0} ({1})", "{0} ({1})", finding.Rule.Title, Phrase.Count(finding.Count))))),
        ],
        findings.Where(finding => finding.Count > 0).GroupBy(finding => finding.Rule.Severity).OrderByDescending(group => group.Key),
        new LocalizedText("Mức “thông tin” là trường hợp hợp pháp, không phải lỗi.", "“Info” is legal and no error."));
}
