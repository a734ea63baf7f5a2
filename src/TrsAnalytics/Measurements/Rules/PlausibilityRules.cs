namespace TrsAnalytics;

/// <summary>The rules that ask whether what was read well can be true.</summary>
internal static class PlausibilityRules
{
    private static readonly LocalizedText Files = new("tệp hoặc đơn vị", "files or offices");

    public static readonly Rule ExitedUnreleased = new(
        "Q32", Severity.Warning, new("Hàng đã qua khu vực giám sát nhưng không có giải phóng, thông quan hay hủy", "Exited, yet neither released nor cancelled"),
        RuleWords.Declarations, new("tính là chưa giải phóng", "counted as open"));

    public static readonly Rule ShiftedHours = new(
        "Q33", Severity.Warning, new("Thời gian của một tệp hoặc đơn vị lệch tròn giờ", "Stamps of a file or office lie whole hours off"),
        Files, RuleWords.Kept);

    public static readonly Rule EventEmpty = new(
        "Q34", Severity.Warning, new("Mốc phải có trống hết ở một đơn vị, nơi khác có ghi", "Owed event empty throughout one office, recorded elsewhere"),
        RuleWords.OfficeByEvent, RuleWords.Kept);

    public static readonly Rule EqualFiles = new(
        "Q35", Severity.Warning, new("Hai tệp của một nguồn giống hệt nhau", "Two files of one source are equal"), new("tệp (từ tệp thứ hai)", "files (the second and later ones)"), RuleWords.Merged);

    public static readonly Rule RepeatedEvent = new(
        "Q36", Severity.Info, new("Một mốc xảy ra nhiều lần", "Event occurs more than once"),
        RuleWords.DeclarationByEvent, new("lấy một lần theo kế hoạch đo", "one of them counts, as the plan says"));

    public static readonly Rule ShiftedDay = new(
        "Q39", Severity.Warning, new("Thời gian của một tệp lệch một ngày so với nguồn khác", "Stamps of a file lie one day off those of other sources"),
        Files, RuleWords.Kept);

    public static readonly Rule WholeMinutes = new(
        "Q40", Severity.Info, new("Mọi thời gian của một mốc trong một nguồn đều tròn phút", "All seconds of an event in one source are :00"),
        new("nguồn × mốc", "source × event"), RuleWords.Kept);
}
