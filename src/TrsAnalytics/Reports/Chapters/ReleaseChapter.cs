namespace TrsAnalytics;

/// <summary>The release time by channel, procedure, direction and unit.</summary>
internal static class ReleaseChapter
{
    public static Section Of(ReportResults results) => new("release", new("Thời gian giải phóng hàng", "Release time"),
    [
        .. Tables(results, results.ByChannel),
        .. Tables(results, results.Working.Breakdown(By.FinalChannel)),
        .. Tables(results, results.ByProcedure),
        .. Tables(results, results.Working.Breakdown(By.Procedure)),
        .. Further(results, By.Direction),
        .. Further(results, By.Department),
        .. Further(results, By.Office),
    ]);

    /// <summary>A dimension is worth its tables where it divides the study.</summary>
    private static IEnumerable<Block> Further(ReportResults results, Dimension dimension)
    {
        var breakdown = results.Elapsed.Breakdown(dimension);
        return results.HasSeveral(breakdown) ? Tables(results, breakdown) : [];
    }

    private static IEnumerable<Block> Tables(ReportResults results, Breakdown breakdown) =>
    [
        results.Suppressed(breakdown.ToTable(results.Plan), breakdown, "n"),
        results.Suppressed(breakdown.ToTableWithOpen(results.Plan), breakdown, "n"),
    ];
}
