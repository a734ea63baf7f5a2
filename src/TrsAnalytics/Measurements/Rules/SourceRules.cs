namespace TrsAnalytics;

/// <summary>The rules that compare the files of a study with each other and with the office hours.</summary>
internal static class SourceRules
{
    private static readonly Text Files = new("tệp hoặc đơn vị", "files or offices");

    public static readonly Rule HoursOff = new(
        "Q33", Severity.Warning,
        new("Mốc thời gian của một tệp hoặc đơn vị lệch một số giờ tròn (xuất theo giờ UTC, nhầm SA/CH)", "Stamps of a file or office lie a whole number of hours off (UTC export, PM read as AM)"),
        Files, RuleWords.Kept);

    public static readonly Rule EqualFiles = new(
        "Q35", Severity.Warning, new("Hai tệp của một nguồn giống hệt nhau", "Two files of one source are equal"),
        new("tệp (từ tệp thứ hai)", "files (the second and later ones)"), RuleWords.Merged);

    public static readonly Rule DayOff = new(
        "Q39", Severity.Warning, new("Mốc thời gian của một tệp lệch một ngày so với nguồn khác", "Stamps of one file lie one day off those of the other sources"),
        Files, RuleWords.Kept);

    public static readonly Rule WholeMinutes = new(
        "Q40", Severity.Info, new("Mọi mốc của một sự kiện trong một nguồn đều có giây bằng 00", "All seconds of an event in one source are :00"),
        new("nguồn × mốc", "source × event"), RuleWords.Kept);
}
