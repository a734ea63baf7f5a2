namespace TrsAnalytics;

/// <summary>What rules count and what is done with what they find, in the words several of them share.</summary>
internal static class RuleWords
{
    public static readonly LocalizedText Declarations = new("tờ khai", "declarations");
    public static readonly LocalizedText OfficeByEvent = new("đơn vị × mốc", "office × event");
    public static readonly LocalizedText DeclarationByEvent = new("tờ khai × mốc", "declaration × event");

    public static readonly LocalizedText Derived = new("suy ra kết thúc kiểm tra hồ sơ nếu có mốc thay thế", "end of the document check derived where it can be");
    public static readonly LocalizedText Kept = new("giữ lại", "kept");
    public static readonly LocalizedText Merged = new("gộp", "merged");
}
