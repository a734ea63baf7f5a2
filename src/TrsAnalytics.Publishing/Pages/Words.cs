using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>The words that a page adds to a report.</summary>
internal static class Words
{
    private static readonly LocalDatePattern VietnameseDate = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern EnglishDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public static LocalizedText LanguageCode { get; } = new("vi", "en");

    public static LocalizedText Contents { get; } = new("Nội dung", "Contents");

    public static LocalizedText AsOf { get; } = new("Số liệu đến ngày", "As of");

    public static LocalizedText Findings { get; } = new("Phát hiện", "Findings");

    public static LocalizedText Summary { get; } = new("Tóm tắt", "Summary");

    public static LocalizedText Effects { get; } = new("Ảnh hưởng", "Effects");

    public static LocalizedText Columns { get; } = new("Cột", "Columns");

    public static LocalizedText Completeness { get; } = new("Độ đầy đủ", "Completeness");

    public static LocalizedText Page { get; } = new("Trang", "Page");

    public static LocalizedText Table { get; } = new("Bảng", "Table");

    public static LocalizedText Figure { get; } = new("Hình", "Figure");

    public static LocalizedText About { get; } = new("Giới thiệu", "About");

    /// <summary>A date as people write it: 23/11/2020, or 23 November 2020.</summary>
    public static string Date(LocalDate date, Language language) =>
        (language == Language.Vietnamese ? VietnameseDate : EnglishDate).Format(date);
}
