
namespace TrsAnalytics;

/// <summary>Where the stamps of a measurement come from.</summary>
internal static class OriginTable
{
    /// <summary>Where the stamps come from: recorded themselves, derived from another event, or a proxy. Events nobody recorded are left out.</summary>
    /// <param name="measurement">The measurement.</param>
    internal static Table ToOriginTable(this Measurement measurement)
    {
        var table = measurement.Table;
        var rows = measurement.Plan.Events.Index()
            .Select(item => (item.Item.Label, Flags: Enumerable.Range(0, measurement.Count).Select(measurement.RowAt)
                .Where(row => table.Has(item.Index, row)).Select(row => table.FlagsOf(item.Index, row)).ToArray()))
            .Where(item => item.Flags.Length > 0);
        return ColumnOf<(LocalizedText Label, StampFlags[] Flags)>.Table(
            "origins", new("Nguồn gốc các mốc thời gian", "Origins of the stamps"),
            [
                ColumnOf<(LocalizedText Label, StampFlags[] Flags)>.Words("event", new("Mốc thời gian", "Stamp"), item => item.Label),
                ColumnOf<(LocalizedText Label, StampFlags[] Flags)>.Count("recorded", new("Ghi nhận", "Recorded"), item =>
                    item.Flags.Length - CountOf(item.Flags, StampFlags.Derived | StampFlags.Proxy)),
                ColumnOf<(LocalizedText Label, StampFlags[] Flags)>.Count("derived", new("Suy ra", "Derived"), item => CountOf(item.Flags, StampFlags.Derived)),
                ColumnOf<(LocalizedText Label, StampFlags[] Flags)>.Count("proxy", new("Lấy gần đúng", "Proxy"), item => CountOf(item.Flags, StampFlags.Proxy)),
                ColumnOf<(LocalizedText Label, StampFlags[] Flags)>.Count("day_only", new("Chỉ có ngày", "Day only"), item => CountOf(item.Flags, StampFlags.DayOnly)),
            ],
            rows,
            new LocalizedText(
                "Kết thúc kiểm tra hồ sơ không ghi nhận: nếu vàng chuyển đỏ, lấy lúc chuyển luồng, rồi lúc bắt đầu kiểm tra thực tế (suy ra); nếu đã giải phóng hàng, lấy lúc kết thúc kiểm tra của tờ khai giải phóng hàng (suy ra), rồi lúc giải phóng hàng (gần đúng). Không bao giờ lấy lúc thông quan.",
                "Where the end of a document check is not recorded: yellow turned red, the change of channel, then the start of the inspection (derived); released, the end of the check of the released declaration (derived), then the release (proxy). Never the clearance."));
    }

    private static int CountOf(StampFlags[] flags, StampFlags any) => flags.Count(flag => (flag & any) != StampFlags.None);
}
