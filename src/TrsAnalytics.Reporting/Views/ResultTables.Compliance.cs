namespace TrsAnalytics;

public static partial class ResultTables
{
    /// <summary>Whether the service standards were kept.</summary>
    /// <param name="compliance">The verdicts.</param>
    public static Table ToTable(this Compliance compliance) => ColumnOf<ComplianceRow>.Table(
        "standards", Titled(new("Thực hiện thời hạn luật định", "Service standards"), compliance.By),
        [
            .. ColumnOf<ComplianceRow>.Keys(compliance.By, row => row.Key),
            ColumnOf<ComplianceRow>.Words("standard", new("Thời hạn", "Standard"), row => row.Standard.Label),
            ColumnOf<ComplianceRow>.Count("met", new("Đạt", "Met"), row => row.Met),
            ColumnOf<ComplianceRow>.Count("breached", new("Không đạt", "Breached"), row => row.Breached),
            ColumnOf<ComplianceRow>.Count("not_assessable", new("Không đánh giá được", "Not assessable"), row => row.NotAssessable),
            ColumnOf<ComplianceRow>.Share("share", new("Tỷ lệ đạt", "Share met"), row => row.Share),
            ColumnOf<ComplianceRow>.Share("wilson_low", new("Cận dưới 95%", "95% low"), row => row.Wilson?.Low),
            ColumnOf<ComplianceRow>.Share("wilson_high", new("Cận trên 95%", "95% high"), row => row.Wilson?.High),
        ],
        compliance.Rows,
        [
            new("Tỷ lệ đạt = đạt / (đạt + không đạt), với khoảng Wilson 95%; đúng bằng thời hạn là đạt. Mọi tờ khai đăng ký trong tuần đo mà thời hạn áp dụng.",
                "Share met = met / (met + breached), with a 95% Wilson interval; exactly at the limit is met. All declarations registered in the window that the standard applies to."),
            .. RegisteredOnly(compliance.Plan),
        ]);

    /// <summary>Why nobody can tell whether a standard was kept.</summary>
    /// <inheritdoc cref="ToTable(Compliance)"/>
    public static Table ToReasonTable(this Compliance compliance) => ColumnOf<(ComplianceRow Row, string Reason, int Count)>.Table(
        "not_assessable", Titled(new("Vì sao không đánh giá được", "Why it is not assessable"), compliance.By),
        [
            .. ColumnOf<(ComplianceRow Row, string Reason, int Count)>.Keys(compliance.By, row => row.Row.Key),
            ColumnOf<(ComplianceRow Row, string Reason, int Count)>.Words("standard", new("Thời hạn", "Standard"), row => row.Row.Standard.Label),
            ColumnOf<(ComplianceRow Row, string Reason, int Count)>.Words("reason", new("Lý do", "Reason"), row => ReasonText(row.Reason)),
            ColumnOf<(ComplianceRow Row, string Reason, int Count)>.Count("count", new("Số tờ khai", "Declarations"), row => row.Count),
        ],
        compliance.Rows.SelectMany(row => row.Reasons.Select(reason => (row, reason.Key, reason.Value))));

    private static LocalizedText ReasonText(string id) => id switch
    {
        NotAssessed.StartMissing => new("không có mốc bắt đầu", "the start is not recorded"),
        NotAssessed.AgencyNotAnswered => new("cơ quan chuyên ngành chưa trả lời", "the agency has not answered"),
        NotAssessed.StartDayOnly => new("mốc bắt đầu chỉ có ngày", "the start is a day only"),
        NotAssessed.EndMissing => new("không có mốc kết thúc", "the end is not recorded"),
        NotAssessed.EndDerived => new("mốc kết thúc được suy ra", "the end is derived"),
        NotAssessed.EndProxy => new("mốc kết thúc lấy gần đúng", "the end is a proxy"),
        NotAssessed.EndDayOnly => new("mốc kết thúc chỉ có ngày", "the end is a day only"),
        NotAssessed.EndBeforeStart => new("mốc kết thúc trước mốc bắt đầu", "the end is before the start"),
        NotAssessed.OpenWithinLimit => new("chưa hoàn thành, còn trong thời hạn", "open and still within the limit"),
        _ => LocalizedText.Same(id),
    };
}
