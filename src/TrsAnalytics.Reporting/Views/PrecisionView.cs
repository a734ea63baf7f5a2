using System.Text.Json;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<PrecisionRow>;

/// <summary>How well the numbers are known, and how many declarations the next measurement needs.</summary>
internal sealed class PrecisionView : View<Precision>
{
    /// <inheritdoc/>
    protected override void WriteMembers(Precision precision, Utf8JsonWriter json) => json.WritePrecision(precision);

    /// <summary>What a measurement can tell, and how many declarations the next one needs.</summary>
    protected override Table Table(Precision precision) => Columns.Table(
        "precision", Titled(new("Độ chính xác và cỡ mẫu cho lần đo sau", "Precision, and the size of the next measurement"), precision.By),
        [
            .. precision.By.IsEmpty
                ? [Columns.Words("all", new("Phạm vi", "Group"), _ => GroupText.All)]
                : Columns.Keys(precision.By, row => row.Key),
            Columns.Count("n", new("Số tờ khai", "Declarations"), row => row.Count),
            Columns.Hours("mean_hours", new("TB có giới hạn (giờ)", "Restricted mean (h)"), row => row.MeanHours),
            Columns.Share("mean_within", new("± nay", "± now"), row => row.RelativeHalfWidth),
            Columns.Share("detectable", new("Thay đổi nhận ra được", "Change noticed"), row => row.Detectable),
            Columns.Number("needed", new("Cần cho trung bình", "Needed for the mean"), ColumnKind.Count, row => row.Needed),
            Columns.Number("needed_of_week", new("Cần để mô tả một tuần", "To describe one week"), ColumnKind.Count, row => row.NeededOfWeek),
            Columns.Share("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.ShareWithin24),
            Columns.Share("share_points", new("± nay", "± now"), row => row.SharePoints),
            Columns.Number("needed_for_share", new("Cần cho tỷ lệ", "Needed for the share"), ColumnKind.Count, row => row.NeededForShare),
        ],
        precision.Rows,
        [
            Phrase.Of(
                "Cần: số tờ khai để trung bình chính xác đến ±{0} và tỷ lệ đến ±{1} (độ tin cậy {2}), coi tuần đo là mẫu của các tuần khác; để mô tả riêng một tuần có cùng số tờ khai thì cần ít hơn. Thay đổi nhận ra được: mức thay đổi nhỏ nhất so với lần đo cùng cỡ được nhận ra bốn trong năm lần.",
                "Needed: declarations for a mean within ±{0} and a share within ±{1} (confidence {2}), the week being a sample of other weeks; to describe just one week of as many declarations takes fewer. Change noticed: the smallest change against a study of the same size that is noticed four times in five.",
                Phrase.Share(precision.Wanted.Mean), Phrase.Share(precision.Wanted.Share), Phrase.Share(precision.Wanted.Confidence)),
            new LocalizedText(
                "Thời gian phân bố lệch: với dưới 100 tờ khai, độ chính xác thực tế của trung bình kém hơn.",
                "Times are skewed: under 100 declarations the mean is known less well than this says."),
            .. RegisteredOnly(precision.Plan),
        ]);
}
