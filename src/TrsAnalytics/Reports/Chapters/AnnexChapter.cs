namespace TrsAnalytics;

/// <summary>The long tables: working hours by procedure, every office, and the standards by department.</summary>
internal static class AnnexChapter
{
    public static Section Of(ReportResults results) => new("annex", new("Phụ lục: số liệu chi tiết", "Annex: further tables"),
    [
        .. ReleaseChapter.Tables(results, results.Working.Breakdown(By.Procedure)),
        .. ReleaseChapter.Further(results, By.Office),
        .. StandardsChapter.Further(results),
    ]);
}
