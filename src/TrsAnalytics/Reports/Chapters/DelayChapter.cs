namespace TrsAnalytics;

/// <summary>Which stage of which procedure takes the time.</summary>
internal static class DelayChapter
{
    private const int Top = 5;

    public static Section Of(ReportResults results) => new("delay", new("Chậm ở khâu nào, loại hình nào", "Where the delay is"),
    [
        new Paragraph(Longest(results)),
        results.Suppressed(results.Delay.ToMatrix(), results.ByProcedure, Column(results)),
        results.Suppressed(results.Working.Attribution(By.Procedure).ToMatrix(), results.ByProcedure, Column(results)),
    ]);

    private static string Column(ReportResults results) => $"{results.Plan.Stages.First(stage => !stage.AfterRelease).Id}_hours";

    private static Text Longest(ReportResults results)
    {
        var (shown, total) = (results.Shown(results.ByProcedure), results.Delay.All.TotalSeconds);
        var cells = results.Delay.Rows.Where(row => shown.Contains(row.Key[0]))
            .SelectMany(row => row.Stages.Zip(row.StageSeconds).Select(part => (Procedure: row.Key[0], Stage: part.First, Seconds: part.Second)))
            .Where(cell => cell.Seconds > 0)
            .OrderByDescending(cell => cell.Seconds)
            .Take(Top)
            .Select(cell => Phrase.Of("{0} của loại hình {1} ({2} giờ, {3})", "“{0}” of {1} ({2} hours, {3})",
                Phrase.Small(cell.Stage.Label), GroupText.Of(By.Procedure, cell.Procedure), Phrase.Count(cell.Seconds / 3600.0), Phrase.Share((double)cell.Seconds / total)));
        return Phrase.Of(
            "Những nơi mất nhiều giờ liên tục nhất, kèm tỷ lệ trong tổng thời gian giải phóng hàng: {0}.",
            "The most elapsed hours, and their share of the whole release time: {0}.",
            Phrase.Join("; ", cells));
    }
}
