using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<ComplianceRow>;
using Reasoned = ColumnOf<(ComplianceRow Row, string Reason, int Count)>;

/// <summary>Whether the service standards were kept, and why nobody can tell.</summary>
internal sealed class ComplianceView : View<Compliance>
{
    /// <summary>Whether the service standards were kept.</summary>
    protected override Table Table(Compliance compliance) => Columns.Table(
        "standards", Titled(new("Thực hiện thời hạn luật định", "Service standards"), compliance.By),
        [
            .. Columns.Keys(compliance.By, row => row.Key),
            Columns.Words("standard", new("Thời hạn", "Standard"), row => row.Standard.Label),
            Columns.Count("met", new("Đạt", "Met"), row => row.Met),
            Columns.Count("breached", new("Không đạt", "Breached"), row => row.Breached),
            Columns.Count("not_assessable", new("Không đánh giá được", "Not assessable"), row => row.NotAssessable),
            Columns.Share("share", new("Tỷ lệ đạt", "Share met"), row => row.Share),
            Columns.Share("wilson_low", new("Cận dưới 95%", "95% low"), row => row.Wilson?.Low),
            Columns.Share("wilson_high", new("Cận trên 95%", "95% high"), row => row.Wilson?.High),
            .. compliance.Rows.Any(row => row.Extended is not null) ? Extended : [],
        ],
        compliance.Rows,
        [
            new("Tỷ lệ đạt = đạt / (đạt + không đạt), với khoảng Wilson 95%; đúng bằng thời hạn là đạt. Mọi tờ khai đăng ký trong tuần đo mà thời hạn áp dụng.",
                "Share met = met / (met + breached), with a 95% Wilson interval; exactly at the limit is met. All declarations registered in the window that the standard applies to."),
            .. compliance.Rows.Sum(row => row.MetOutsideHours) is > 0 and var outside
                ? [Phrase.Of(
                    "Thời gian đơn vị đóng cửa không tính vào giờ làm việc: việc làm ngoài giờ mất 0 giờ nên luôn đạt. Trong số đạt có {0} lượt như vậy.",
                    "Time while an office is closed does not count on the working clock: what is done outside its hours takes 0 hours and always meets its limit. Of those met, {0} are such.",
                    Phrase.Count(outside))]
                : Array.Empty<LocalizedText>(),
            .. compliance.Plan.Standards.Where(standard => standard.Extended is not null).Select(standard => Phrase.Of(
                "{0}: tờ khai được gia hạn (cột “{1}”) có thời hạn {2}; tính cả trong tổng và tách riêng ở các cột gia hạn.",
                "{0}: declarations whose limit was extended (column “{1}”) have {2}; they count in the row, and apart in the columns of extended ones.",
                standard.Label, LocalizedText.Same(standard.Extended!.Column), Phrase.PlainHours(standard.Extended.Limit.TotalHours))),
            .. RegisteredOnly(compliance.Plan),
        ]);

    /// <summary>What became of those whose limit was extended.</summary>
    private static Columns[] Extended { get; } =
    [
        Columns.Count("extended_met", new("Gia hạn: đạt", "Extended: met"), row => row.Extended?.Met ?? 0),
        Columns.Count("extended_breached", new("Gia hạn: không đạt", "Extended: breached"), row => row.Extended?.Breached ?? 0),
        Columns.Count("extended_not_assessable", new("Gia hạn: không đánh giá được", "Extended: not assessable"), row => row.Extended?.NotAssessable ?? 0),
    ];

    /// <summary>Why nobody can tell whether a standard was kept.</summary>
    internal static Table Reasons(Compliance compliance) => Reasoned.Table(
        "not_assessable", Titled(new("Vì sao không đánh giá được", "Why it is not assessable"), compliance.By),
        [
            .. Reasoned.Keys(compliance.By, row => row.Row.Key),
            Reasoned.Words("standard", new("Thời hạn", "Standard"), row => row.Row.Standard.Label),
            Reasoned.Words("reason", new("Lý do", "Reason"), row => ReasonText(row.Reason)),
            Reasoned.Count("count", new("Số tờ khai", "Declarations"), row => row.Count),
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

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class ComplianceTables
{
    /// <summary>Why nobody can tell whether a standard was kept.</summary>
    /// <param name="compliance">The result.</param>
    public static Table ToReasonTable(this Compliance compliance) => ComplianceView.Reasons(compliance);
}
