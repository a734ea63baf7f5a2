using System.Text.Json;
using NodaTime.Text;

namespace TrsAnalytics;

using Columns = ColumnOf<WorklistEntry>;

/// <summary>The declarations that lack stamps, and who owes them.</summary>
internal sealed class WorklistView : View<Worklist>
{
    /// <inheritdoc/>
    protected override void WriteMembers(Worklist worklist, Utf8JsonWriter json) => json.WriteWorklist(worklist);

    private static readonly LocalDateTimePattern LocalTime = LocalDateTimePattern.CreateWithInvariantCulture("dd/MM/uuuu HH:mm");

    /// <summary>The declarations that lack stamps, and who owes them.</summary>
    protected override Table Table(Worklist worklist) => Columns.Table(
        "worklist", new("Tờ khai còn thiếu mốc thời gian", "Declarations that lack stamps"),
        [
            Columns.Words("declaration_no", new("Số tờ khai", "Declaration"), entry => LocalizedText.Same(entry.DeclarationNumber)),
            Columns.Words("office", By.Office.Label, entry => LocalizedText.Same(entry.Office)),
            Columns.Words("final_channel", new("Luồng", "Channel"), entry => GroupText.Of(By.FinalChannel, entry.FinalChannel)),
            Columns.Words("status", new("Trạng thái", "Status"), entry => GroupText.Of(entry.Status)),
            Columns.Words("registered", new("Đăng ký", "Registered"), entry => LocalizedText.Same(
                entry.Registered is { } instant ? LocalTime.Format(instant.InZone(worklist.Plan.TimeZone).LocalDateTime) : "")),
            Columns.Words("missing", new("Mốc còn thiếu", "Missing stamps"), entry =>
                Phrase.Capital(Phrase.Join(", ", entry.Missing.Select(name => Phrase.Small(GroupText.Of(name, worklist.Plan)))))),
            Columns.Words("owed_by", new("Bên bổ sung", "Owed by"), entry => Phrase.Capital(Phrase.Join(", ", entry.OwedBy.Select(owner => Phrase.Small(GroupText.Of(owner)))))),
        ],
        worklist.Entries,
        Phrase.Of(
            "Tờ khai chưa hoàn thành và đã giải phóng còn thiếu mốc phải có; bổ sung trước khi hết theo dõi ({0}).",
            "Open and released declarations that lack a stamp that is due; to be completed before the end of follow-up ({0}).",
            DateText.Of(worklist.Plan.FollowUpUntil)));
}
