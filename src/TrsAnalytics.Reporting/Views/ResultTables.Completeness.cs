using NodaTime.Text;

namespace TrsAnalytics;

public static partial class ResultTables
{
    private static readonly LocalDateTimePattern LocalTime = LocalDateTimePattern.CreateWithInvariantCulture("dd/MM/uuuu HH:mm");

    /// <summary>Which stamps were due, recorded and missing.</summary>
    /// <param name="completeness">The counts.</param>
    public static Table ToTable(this Completeness completeness) => ColumnOf<CompletenessRow>.Table(
        "completeness", Titled(new("Mức độ đầy đủ của các mốc thời gian", "Completeness of the stamps"), completeness.By),
        [
            .. ColumnOf<CompletenessRow>.Keys(completeness.By, row => row.Key),
            ColumnOf<CompletenessRow>.Words("event", new("Mốc thời gian", "Stamp"), row => row.Event.Label),
            ColumnOf<CompletenessRow>.Count("due", new("Phải có", "Due"), row => row.Due),
            ColumnOf<CompletenessRow>.Count("recorded", new("Đã ghi", "Recorded"), row => row.Recorded),
            ColumnOf<CompletenessRow>.Count("missing", new("Còn thiếu", "Missing"), row => row.Missing),
            ColumnOf<CompletenessRow>.Count("not_applicable", new("Không áp dụng", "Not applicable"), row => row.NotApplicable),
            ColumnOf<CompletenessRow>.Share("missing_share", new("Tỷ lệ thiếu", "Share missing"), row => row.Due == 0 ? null : (double)row.Missing / row.Due),
        ],
        completeness.Rows,
        new LocalizedText(
            "Phải có: khâu kết thúc bằng mốc này là bắt buộc với tờ khai đã giải phóng hoặc chưa hoàn thành. Mốc suy ra từ mốc khác không tính là đã ghi. Tỷ lệ thiếu = còn thiếu / phải có.",
            "Due: a stage that ends with the stamp is due of a released or open declaration. Derived stamps are not recorded. Share missing = missing / due."));

    /// <summary>The declarations that lack stamps, and who owes them.</summary>
    /// <param name="worklist">The worklist.</param>
    public static Table ToTable(this Worklist worklist) => ColumnOf<WorklistEntry>.Table(
        "worklist", new("Tờ khai còn thiếu mốc thời gian", "Declarations that lack stamps"),
        [
            ColumnOf<WorklistEntry>.Words("declaration_no", new("Số tờ khai", "Declaration"), entry => LocalizedText.Same(entry.DeclarationNumber)),
            ColumnOf<WorklistEntry>.Words("office", By.Office.Label, entry => LocalizedText.Same(entry.Office)),
            ColumnOf<WorklistEntry>.Words("final_channel", new("Luồng", "Channel"), entry => GroupText.Of(By.FinalChannel, entry.FinalChannel)),
            ColumnOf<WorklistEntry>.Words("status", new("Trạng thái", "Status"), entry => GroupText.Of(entry.Status)),
            ColumnOf<WorklistEntry>.Words("registered", new("Đăng ký", "Registered"), entry => LocalizedText.Same(
                entry.Registered is { } instant ? LocalTime.Format(instant.InZone(worklist.Plan.TimeZone).LocalDateTime) : "")),
            ColumnOf<WorklistEntry>.Words("missing", new("Mốc còn thiếu", "Missing stamps"), entry =>
                Phrase.Capital(Phrase.Join(", ", entry.Missing.Select(name => Phrase.Small(GroupText.Of(name, worklist.Plan)))))),
            ColumnOf<WorklistEntry>.Words("owed_by", new("Bên bổ sung", "Owed by"), entry => Phrase.Capital(Phrase.Join(", ", entry.OwedBy.Select(owner => Phrase.Small(GroupText.Of(owner)))))),
        ],
        worklist.Entries,
        Phrase.Of(
            "Tờ khai chưa hoàn thành và đã giải phóng còn thiếu mốc phải có; bổ sung trước khi hết theo dõi ({0}).",
            "Open and released declarations that lack a stamp that is due; to be completed before the end of follow-up ({0}).",
            DateText.Of(worklist.Plan.FollowUpUntil)));
}
