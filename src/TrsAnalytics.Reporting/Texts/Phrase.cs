using System.Globalization;

namespace TrsAnalytics;

/// <summary>Builds sentences in both languages at once, with numbers printed as each language writes them.</summary>
internal static class Phrase
{
    /// <summary>A sentence in both languages; {0}, {1} … are the parts.</summary>
    public static LocalizedText Of(string vi, string en, params LocalizedText[] parts) => new(
        string.Format(CultureInfo.InvariantCulture, vi, [.. parts.Select(part => part.Vi)]),
        string.Format(CultureInfo.InvariantCulture, en, [.. parts.Select(part => part.En)]));

    /// <summary>A whole number.</summary>
    public static LocalizedText Count(double value) => Number(value, ColumnKind.Count);

    /// <summary>A whole number with its noun, which is in the singular where the number is printed as 1.</summary>
    public static LocalizedText Count(double value, string vi, string one, string many) =>
        Of($"{{0}} {vi}", $"{{0}} {(NumberText.Print(value, ColumnKind.Count, Language.English) == "1" ? one : many)}", Count(value));

    /// <summary>A number of declarations, with the word.</summary>
    public static LocalizedText Declarations(double count) => Count(count, "tờ khai", "declaration", "declarations");

    /// <summary>A whole number of hours, with the word.</summary>
    public static LocalizedText CountHours(double hours) => Count(hours, "giờ", "hour", "hours");

    /// <summary>A number of hours without its unit, or a dash.</summary>
    public static LocalizedText Hours(double? value) => Number(value, ColumnKind.Hours);

    /// <summary>A share of one as a percentage, or a dash.</summary>
    public static LocalizedText Share(double? value) => Number(value, ColumnKind.Share);

    /// <summary>A difference of shares in percentage points without a sign of their unit, or a dash: a percent sign would read as a share of a share.</summary>
    public static LocalizedText PercentagePoints(double? difference) => Number(difference * 100, ColumnKind.Points);

    /// <summary>Points or a weight, two decimals.</summary>
    public static LocalizedText Points(double value) => Number(value, ColumnKind.Points);

    /// <summary>A number with as many decimals as it has.</summary>
    public static LocalizedText Plain(double value) => Number(Math.Round(value, 6), ColumnKind.Text);

    /// <summary>A number of hours with as many decimals as it has, and the word.</summary>
    public static LocalizedText PlainHours(double hours) => Of("{0} giờ", Math.Round(hours, 6) == 1 ? "{0} hour" : "{0} hours", Plain(hours));

    /// <summary>The texts one after the other.</summary>
    public static LocalizedText Join(string separator, IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToArray();
        return new(string.Join(separator, all.Select(text => text.Vi)), string.Join(separator, all.Select(text => text.En)));
    }

    /// <summary>The text with its first letter in upper case.</summary>
    public static LocalizedText Capital(LocalizedText text) => new(Capital(text.Vi), Capital(text.En));

    /// <summary>The text with its first letter in lower case, to stand within a sentence.</summary>
    public static LocalizedText Small(LocalizedText text) => new(Small(text.Vi), Small(text.En));

    private static LocalizedText Number(double? value, ColumnKind kind) => value is { } number
        ? new(NumberText.Print(number, kind, Language.Vietnamese), NumberText.Print(number, kind, Language.English))
        : LocalizedText.Same(NumberText.Empty);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
