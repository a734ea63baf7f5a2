namespace TrsAnalytics;

/// <summary>The rules that speak while rows become declarations.</summary>
internal static class MergingRules
{
    public static readonly Rule RegistrationMissing = new(
        "Q03", Severity.Error, new("Thiếu hoặc không đọc được thời gian đăng ký", "Registration missing or unreadable"),
        RuleWords.Declarations, new("loại mọi dòng của tờ khai", "all its rows excluded"));

    public static readonly Rule ReadTwice = new(
        "Q04", Severity.Error, new("Cùng một số tờ khai hai lần trong một nguồn", "The same number twice in one source"),
        new("dòng (từ dòng thứ hai)", "rows (the second and later ones)"), RuleWords.Merged);

    public static readonly Rule Amended = new(
        "Q05", Severity.Info, new("Tờ khai có nhiều lần sửa đổi", "Amended: several amendment numbers"), RuleWords.Declarations, RuleWords.Merged);

    public static readonly Rule OutsideWindow = new(
        "Q06", Severity.Warning, new("Đăng ký ngoài thời gian đo", "Registered outside the window"),
        RuleWords.Declarations, new("không đưa vào mẫu đo", "not in the cohort"));

    public static readonly Rule SourcesDisagree = new(
        "Q22", Severity.Warning, new("Hai nguồn lệch nhau hơn 5 phút", "Sources disagree by more than 5 minutes"),
        RuleWords.DeclarationByEvent, new("lấy nguồn sau, lưu cả hai", "later source wins, both kept in the journal"));
}
