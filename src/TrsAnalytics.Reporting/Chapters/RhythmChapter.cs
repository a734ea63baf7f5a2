namespace TrsAnalytics;

/// <summary>When declarations come, wait and go.</summary>
internal static class RhythmChapter
{
    public static Section Of(ReportResults results) => new("rhythm", new("Nhịp đăng ký và giải phóng", "Rhythm"),
    [
        .. RhythmSentences.Of(results).Select(sentence => new Paragraph(sentence)),
        Flow(results.Rhythm, results.Measurement.HasLateEntries),
        results.Rhythm.ToRegistrationTable(),
        results.Rhythm.ToWaitingTable(),
    ]);

    /// <summary>The queues through the week.</summary>
    internal static Table Queues(ReportResults results) => results.Rhythm.ToQueueTable();

    private static Figure Flow(Rhythm rhythm, bool late) => new(
        "flow", new("Đăng ký, giải phóng và tồn theo ngày", "Arrivals, releases and backlog by day"),
        FigureKind.Lines, ColumnKind.Count, new("Tờ khai", "Declarations"),
        [.. rhythm.Days.Select(day => DateText.Short(day.Start.Date))],
        [
            new(new("Đăng ký", "Registered"), [.. rhythm.Days.Select(day => (double?)day.Registered)]),
            new(new("Giải phóng", "Released"), [.. rhythm.Days.Select(day => (double?)day.Released)]),
            new(new("Tồn cuối ngày", "Backlog at the end of the day"), [.. rhythm.Days.Select(day => (double?)day.Backlog)]),
        ])
    {
        Description = new(
            late ? "Chỉ tờ khai của mẫu đo, từ đầu tuần đo đến hết theo dõi; tồn gồm cả tờ khai đăng ký trước tuần đo."
                : "Chỉ tờ khai của mẫu đo, từ đầu tuần đo đến hết theo dõi: tồn từ trước tuần đo không thấy được.",
            late ? "Only declarations of the cohort, from the start of the window to the end of follow-up; the backlog holds those registered before it too."
                : "Only declarations of the cohort, from the start of the window to the end of follow-up: what was left from before the window is not seen."),
    };
}
