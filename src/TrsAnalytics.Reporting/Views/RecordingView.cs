using System.Text.Json;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<RecordingRow>;
using Effected = ColumnOf<RecordingEffect>;

/// <summary>How carefully stamps were written down, and what suspect ones change.</summary>
internal sealed class RecordingView : View<RecordingQuality>
{
    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(RecordingQuality quality) => [Table(quality), Effects(quality)];

    /// <inheritdoc/>
    protected override void WriteMembers(RecordingQuality quality, Utf8JsonWriter json) => json.WriteRecording(quality);

    /// <summary>How each event was written down in each group.</summary>
    protected override Table Table(RecordingQuality quality) => Columns.Table(
        "recording", Titled(new("Chất lượng ghi mốc thời gian", "How stamps were written down"), quality.By),
        [
            .. Columns.Keys(quality.By, row => row.Key),
            Columns.Words("event", new("Mốc thời gian", "Stamp"), row => GroupText.Of(row.Event, quality.Plan)),
            Columns.Count("recorded", new("Ghi nhận", "Recorded"), row => row.Recorded),
            Columns.Count("day_only", new("Chỉ có ngày", "Day only"), row => row.DayOnly),
            Columns.Count("whole_minutes", new("Tròn phút", "Whole minutes"), row => row.WholeMinutes),
            Columns.Share("five_minutes_share", new("Bội số 5 phút", "Fives"), row => row.FiveMinutes.Share),
            Columns.Share("full_hours_share", new("Giờ tròn", "Full hours"), row => row.FullHours.Share),
            Columns.Words("heaped", new("Dồn số", "Heaped"), row => row.IsHeaped ? new("có", "yes") : LocalizedText.Same("")),
            Columns.Count("copied_down", new("Sao chép", "Copied down"), row => row.CopiedDown),
            Columns.Count("equals_start", new("Kết thúc = bắt đầu", "End = start"), row => row.EqualsStart),
            Columns.Count("disputed", new("Nguồn lệch nhau", "Disputed"), row => row.Disputed),
        ],
        quality.Rows,
        new LocalizedText(
            "Ngẫu nhiên thì 20,0% mốc là bội số của 5 phút và 1,7% là giờ tròn. Dồn số: kiểm định nhị thức chính xác, 5% cho mọi dòng cộng lại (Bonferroni). Sao chép: từ 10 tờ khai của một đơn vị có cùng một mốc. Nguồn lệch nhau: hơn 5 phút.",
            "By chance 20.0 % of stamps are multiples of five minutes and 1.7 % full hours. Heaped: exact binomial test, 5 % for all rows together (Bonferroni). Copied down: ten or more declarations of an office share the stamp. Disputed: sources differ by more than five minutes."));

    /// <summary>The headline numbers with and without suspect stamps.</summary>
    internal static Table Effects(RecordingQuality quality) => Effected.Table(
        "recording_effects", new("Ảnh hưởng của các mốc đáng ngờ", "What suspect stamps change"),
        [
            Effected.Words("time", new("Thời gian", "Time"), effect => effect.Stage?.Label ?? new("Giải phóng hàng", "Release time")),
            Effected.Count("left_out", new("Bỏ ra", "Left out"), effect => effect.LeftOut),
            Effected.Hours("mean_hours", new("Trung bình", "Mean (h)"), effect => effect.All.MeanHours),
            Effected.Hours("mean_without_hours", new("… khi bỏ", "… without"), effect => effect.WithoutSuspect.MeanHours),
            Effected.Hours("median_hours", new("Trung vị", "Median (h)"), effect => effect.All.MedianHours),
            Effected.Hours("median_without_hours", new("… khi bỏ", "… without"), effect => effect.WithoutSuspect.MedianHours),
            Effected.Share("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), effect => effect.All.ShareWithin24),
            Effected.Share("share_without", new("… khi bỏ", "… without"), effect => effect.WithoutSuspect.ShareWithin24),
            Effected.Hours("restricted_mean_hours", new("TB có giới hạn", "Restricted (h)"), effect => effect.All.RestrictedMeanHours),
            Effected.Hours("restricted_without_hours", new("… khi bỏ", "… without"), effect => effect.WithoutSuspect.RestrictedMeanHours),
        ],
        quality.Effects,
        new LocalizedText(
            "Giải phóng hàng: trung bình của tờ khai đã giải phóng; các số khác tính cả tờ khai chưa hoàn thành. Khâu: chỉ khâu có đủ mốc, không kể khâu đang dở, nên không có tỷ lệ và trung bình có giới hạn. Bỏ tờ khai có mốc đáng ngờ quyết định thời gian ở dòng đó. Đáng ngờ chưa phải là sai: không có gì được sửa.",
            "Release time: the mean is of the released, the other numbers count the open ones. Stages: of those with both stamps, without those under way, so that there is no share and no restricted mean. Left out are declarations whose suspect stamps make the time of the row. Suspect is not wrong: nothing is corrected."));
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class RecordingTables
{
    /// <summary>The headline numbers with and without suspect stamps.</summary>
    /// <param name="quality">The recording quality.</param>
    public static Table ToEffectTable(this RecordingQuality quality) => RecordingView.Effects(quality);
}
