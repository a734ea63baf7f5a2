namespace TrsAnalytics;

/// <summary>The rules that speak of columns of files: what their headers mean and how their stamps are written.</summary>
internal static class ColumnRules
{
    private static readonly LocalizedText Columns = new("cột", "columns");

    public static readonly Rule Unused = new(
        "Q28", Severity.Warning, new("Cột trông như thời gian, số tờ khai hoặc gần giống một trường, nhưng không mang nghĩa gì", "Column looks like stamps, numbers or nearly like a field, and means nothing"),
        Columns, new("chỉ giữ để phân nhóm", "kept only to group by"));

    public static readonly Rule Doubled = new(
        "Q29", Severity.Warning, new("Hai cột cùng mang một nghĩa", "Two columns mean one field"), Columns, new("bỏ qua cột này", "this one left out"));

    public static readonly Rule MonthFirst = new(
        "Q30", Severity.Info, new("Cột ghi tháng trước ngày", "Column written month first"), Columns, new("đọc tháng trước ngày", "read month first"));

    public static readonly Rule Serials = new(
        "Q31", Severity.Warning, new("Thời gian ghi bằng số sê-ri của Excel", "Stamps written as serial numbers of Excel"), Columns, new("đọc số sê-ri", "serial numbers read"));

    public static readonly Rule HiddenTime = new(
        "Q37", Severity.Info, new("Ô có giờ nhưng định dạng chỉ hiện ngày", "Cell holds a time that its format hides"),
        new("ô thời gian", "stamps"), new("lấy cả giờ", "the time is read"));

    public static readonly Rule NoSuchHeader = new(
        "Q38", Severity.Warning, new("Mục trong `columns` không khớp tiêu đề nào", "Entry of `columns` matches no header"),
        new("mục", "entries"), new("không có tác dụng", "without effect"));
}
