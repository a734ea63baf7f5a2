using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<CompletenessRow>;

/// <summary>Which stamps were due, recorded and missing.</summary>
internal sealed class CompletenessView : View<Completeness>
{
    /// <summary>Which stamps were due, recorded and missing.</summary>
    protected override Table Table(Completeness completeness) => Columns.Table(
        "completeness", Titled(new("Mức độ đầy đủ của các mốc thời gian", "Completeness of the stamps"), completeness.By),
        [
            .. Columns.Keys(completeness.By, row => row.Key),
            Columns.Words("event", new("Mốc thời gian", "Stamp"), row => row.Event.Label),
            Columns.Count("due", new("Phải có", "Due"), row => row.Due),
            Columns.Count("recorded", new("Đã ghi", "Recorded"), row => row.Recorded),
            Columns.Count("missing", new("Còn thiếu", "Missing"), row => row.Missing),
            Columns.Count("not_applicable", new("Không áp dụng", "Not applicable"), row => row.NotApplicable),
            Columns.Share("missing_share", new("Tỷ lệ thiếu", "Share missing"), row => row.Due == 0 ? null : (double)row.Missing / row.Due),
        ],
        completeness.Rows,
        new LocalizedText(
            "Phải có: khâu kết thúc bằng mốc này là bắt buộc với tờ khai đã giải phóng hoặc chưa hoàn thành. Mốc suy ra từ mốc khác không tính là đã ghi. Tỷ lệ thiếu = còn thiếu / phải có.",
            "Due: a stage that ends with the stamp is due of a released or open declaration. Derived stamps are not recorded. Share missing = missing / due."));
}
