namespace TrsAnalytics;

/// <summary>What each rule expects, in a line that a person who mends a file can follow.</summary>
internal static class RuleExpectations
{
    private static readonly LocalizedText Ordered = new("mốc sau không sớm hơn mốc trước", "a later stamp that is not before the earlier one");
    private static readonly LocalizedText Stamp = new("ngày và giờ, như 19/10/2020 08:05", "a day and a time, such as 19/10/2020 08:05");

    private static readonly Dictionary<string, LocalizedText> Known = new(StringComparer.Ordinal)
    {
        ["Q01"] = new("11 hoặc 12 chữ số, chữ số thứ 11 là số dư của 8 chữ số trước chia cho 7", "11 or 12 digits, the 11th being the remainder by 7 of the eight before it"),
        ["Q02"] = new("ít nhất 10 chữ số, lưu dạng văn bản", "10 digits at least, kept as text"),
        ["Q03"] = Stamp,
        ["Q04"] = new("mỗi số tờ khai một dòng", "one row a number"),
        ["Q05"] = new("một số tờ khai, hoặc các lần sửa đổi của nó", "one number, or its amendments"),
        ["Q06"] = new("đăng ký trong thời gian đo", "a registration within the window"),
        ["Q07"] = Stamp,
        ["Q08"] = new("không sau khi kết thúc theo dõi", "not after the end of follow-up"),
        ["Q09"] = Ordered,
        ["Q10"] = new("giải phóng, thông quan hay hủy sau khi đăng ký", "a release, clearance or cancellation after the registration"),
        ["Q11"] = new("hàng đến trước khi đăng ký, trừ khi khai trước", "an arrival before the registration, unless declared in advance"),
        ["Q12"] = new("luồng xanh không kiểm tra thực tế", "no inspection of a green declaration"),
        ["Q13"] = new("luồng đỏ kiểm tra thực tế xong trước khi giải phóng", "an inspection of a red declaration before its release"),
        ["Q14"] = new("kiểm tra thực tế trước khi giải phóng, trừ hàng xuất", "an inspection before the release, save of exports"),
        ["Q15"] = new("thời điểm chuyển luồng", "the time of the change of channel"),
        ["Q16"] = new("kết thúc kiểm tra hồ sơ", "the end of the document check"),
        ["Q17"] = new("một mã trong danh mục", "a code of the list"),
        ["Q18"] = new("số tờ khai và chiều phù hợp với loại hình", "a number and a direction that agree with the procedure"),
        ["Q19"] = new("mốc bắt buộc của luồng", "the stamp that the channel requires"),
        ["Q20"] = new("phút ghi như thực tế: một phần năm là bội số của 5", "minutes as they were: a fifth of them multiples of five"),
        ["Q21"] = new("mỗi tờ khai một thời điểm riêng", "a time of its own for each declaration"),
        ["Q22"] = new("các nguồn lệch nhau không quá 5 phút", "sources that differ by 5 minutes at most"),
        ["Q23"] = new("kiểm tra hồ sơ lâu hơn 0 giây", "a document check longer than 0 seconds"),
        ["Q24"] = new("giải phóng hoặc thông quan", "a release or clearance"),
        ["Q25"] = new("không ra khỏi khu vực giám sát sau khi hủy", "no exit after the cancellation"),
        ["Q26"] = new("giải phóng trong 15 ngày", "a release within 15 days"),
        ["Q27"] = new("giờ kèm độ lệch, như +02:00", "a time with its offset, such as +02:00"),
        ["Q28"] = new("tiêu đề có nghĩa (trs fields) hoặc khai trong columns", "a header that means a field (trs fields), or an entry of columns"),
        ["Q29"] = new("mỗi trường một cột", "one column a field"),
        ["Q30"] = new("ngày trước tháng", "the day before the month"),
        ["Q31"] = Stamp,
        ["Q32"] = new("giải phóng, thông quan hoặc hủy trước khi ra", "a release, clearance or cancellation before the exit"),
        ["Q33"] = new("giờ địa phương của đơn vị, trong giờ làm việc và khớp với các nguồn khác", "local times of the office, in its hours and as other sources have them"),
        ["Q34"] = new("mốc phải có, như ở các đơn vị khác", "the stamp that is due, as other offices have it"),
        ["Q35"] = new("mỗi tệp một nội dung", "files that differ"),
        ["Q36"] = new("mỗi mốc một lần", "each event once"),
        ["Q37"] = new("định dạng có giờ", "a format that shows the time"),
        ["Q38"] = new("tiêu đề có trong ít nhất một tệp", "a header that some file has"),
        ["Q39"] = new("cùng ngày với các nguồn khác", "the same days as other sources"),
        ["Q40"] = new("giờ có giây", "times with seconds"),
    };

    /// <summary>The rules that are about whole files, columns or offices: no row of theirs can be mended by itself.</summary>
    private static readonly string[] NotOfRows = ["Q20", "Q21", "Q28", "Q29", "Q30", "Q31", "Q33", "Q34", "Q35", "Q38", "Q39", "Q40"];

    /// <summary>What a rule expects.</summary>
    public static LocalizedText Of(Rule rule) => Known.TryGetValue(rule.Id, out var expected) ? expected : rule.Title;

    /// <summary>Whether a rule is about single rows.</summary>
    public static bool AreRows(Rule rule) => !NotOfRows.Contains(rule.Id);
}
