namespace TrsAnalytics;

/// <summary>The rules that look at single rows and cells while a file is read.</summary>
internal static class RecordRules
{
    private static readonly LocalizedText Declarations = new("tờ khai", "declarations");
    private static readonly LocalizedText Stamps = new("ô thời gian", "stamps");

    public static readonly Rule CheckDigit = new(
        "Q01", Severity.Warning, new("Số tờ khai không đủ 11-12 chữ số hoặc sai chữ số kiểm tra", "Number without 11 or 12 digits, or check digit wrong"),
        Declarations, new("giữ lại", "kept"));

    public static readonly Rule UnreadableNumber = new(
        "Q02", Severity.Error, new("Không đọc được số tờ khai", "Declaration number cannot be read"),
        new("dòng", "rows"), new("loại dòng", "row excluded"));

    public static readonly Rule UnreadableStamp = new(
        "Q07", Severity.Error, new("Không đọc được thời gian", "Stamp cannot be read"), Stamps, new("coi như chưa ghi", "not recorded"));

    public static readonly Rule AfterFollowUp = new(
        "Q08", Severity.Warning, new("Thời gian sau khi kết thúc theo dõi", "Stamp after the end of follow-up"), Stamps,
        new("coi như chưa ghi", "not recorded"));

    public static readonly Rule TwiceOnTheClock = new(
        "Q27", Severity.Warning, new("Giờ địa phương xuất hiện hai lần", "Local time that occurs twice"), Stamps,
        new("lấy thời điểm sớm hơn", "the earlier instant"));
}
