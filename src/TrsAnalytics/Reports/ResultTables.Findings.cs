namespace TrsAnalytics;

public static partial class ResultTables
{
    /// <summary>What the rules found in the data and what was done, in the order of the rules.</summary>
    /// <param name="findings">The findings.</param>
    public static Table ToTable(this Findings findings) => ColumnOf<Finding>.Table(
        "findings", new("Các phát hiện về dữ liệu", "Findings about the data"),
        [
            ColumnOf<Finding>.Words("rule", new("Mã", "Rule"), row => Text.Same(row.Rule.Id)),
            ColumnOf<Finding>.Words("severity", new("Mức độ", "Severity"), row => GroupText.Of(row.Rule.Severity)),
            ColumnOf<Finding>.Words("finding", new("Phát hiện", "Finding"), row => row.Rule.Title),
            ColumnOf<Finding>.Count("count", new("Số lượng", "Count"), row => row.Count),
            ColumnOf<Finding>.Words("unit", new("Đơn vị đếm", "Counted"), row => row.Rule.Unit),
            ColumnOf<Finding>.Words("effect", new("Đã xử lý", "What was done"), row => row.Rule.Effect),
        ],
        findings.Where(finding => finding.Count > 0),
        Phrase.Of(
            "Đã hỏi {0} quy tắc; quy tắc không có phát hiện nào thì không in. Mức “thông tin” là trường hợp hợp pháp, không phải lỗi.",
            "{0} rules were asked; those that found nothing are not printed. “Info” is legal and no error.",
            Phrase.Count(findings.Count)));
}
