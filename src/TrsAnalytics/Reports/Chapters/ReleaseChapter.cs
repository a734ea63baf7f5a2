namespace TrsAnalytics;

/// <summary>The release time by channel, procedure, direction and unit.</summary>
internal static class ReleaseChapter
{
    public static Section Of(ReportResults results) => new("release", new("Thời gian giải phóng hàng", "Release time"),
    [
        .. Tables(results, results.ByChannel),
        results.Suppressed(results.ByChannel.ToTableWithLimits(results.Plan), results.ByChannel, "n"),
        .. Tables(results, results.Working.Breakdown(By.FinalChannel)),
        .. Tables(results, results.ByProcedure),
        .. Further(results, By.Direction),
        .. Further(results, By.Department),
    ]);

    /// <summary>A dimension is worth its tables where it divides the study.</summary>
    internal static IEnumerable<Block> Further(ReportResults results, Dimension dimension)
    {
        var breakdown = results.Elapsed.Breakdown(dimension);
        return results.HasSeveral(breakdown) ? Tables(results, breakdown).Select(table => table.WithNames(results.Plan)) : [];
    }

    /// <summary>The official figures, and those with the open declarations.</summary>
    internal static IEnumerable<Table> Tables(ReportResults results, Breakdown breakdown) =>
    [
        results.Suppressed(breakdown.ToTable(results.Plan), breakdown, "n"),
        results.Suppressed(breakdown.ToTableWithOpen(results.Plan), breakdown, "n"),
    ];
}
