using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>The words that a page adds to a report.</summary>
internal static class Words
{
    private static readonly LocalDatePattern VietnameseDate = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern EnglishDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public static Text LanguageCode { get; } = new("vi", "en");

    public static Text Contents { get; } = new("Nội dung", "Contents");

    public static Text AsOf { get; } = new("Số liệu đến ngày", "As of");

    public static Text Findings { get; } = new("Phát hiện", "Findings");

    public static Text Summary { get; } = new("Tóm tắt", "Summary");

    public static Text Effects { get; } = new("Ảnh hưởng", "Effects");

    public static Text Columns { get; } = new("Cột", "Columns");

    public static Text Completeness { get; } = new("Độ đầy đủ", "Completeness");

    public static Text Page { get; } = new("Trang", "Page");

    public static Text Table { get; } = new("Bảng", "Table");

    public static Text Figure { get; } = new("Hình", "Figure");

    public static Text About { get; } = new("Giới thiệu", "About");

    /// <summary>A date as people write it: 23/11/2020, or 23 November 2020.</summary>
    public static string Date(LocalDate date, Language language) =>
        (language == Language.Vietnamese ? VietnameseDate : EnglishDate).Format(date);
}
