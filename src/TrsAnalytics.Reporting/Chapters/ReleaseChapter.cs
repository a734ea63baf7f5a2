namespace TrsAnalytics;

/// <summary>The release time by channel, procedure, direction and unit: the official figures, and by channel those with the open declarations.</summary>
internal static class ReleaseChapter
{
    /// <summary>The first figure of a release table: what stands before it, the count, is never hidden.</summary>
    private const string First = "released";

    public static Section Of(ReportResults results) => new("release", new("Thời gian giải phóng hàng", "Release time"),
    [
        Official(results, results.ByChannel),
        WithOpen(results, results.ByChannel),
        results.Suppressed(results.ByChannel.ToTableWithLimits(), results.ByChannel, "restricted_mean_hours"),
        Official(results, results.Working.Breakdown(results.Channel)),
        Official(results, results.ByProcedure),
        .. Where(results, By.Direction, Official),
        .. Where(results, By.Department, Official),
    ]);

    /// <summary>The tables that few readers need.</summary>
    internal static IEnumerable<Block> Annex(ReportResults results) =>
    [
        WithOpen(results, results.Working.Breakdown(results.Channel)),
        WithOpen(results, results.ByProcedure),
        Official(results, results.Working.Breakdown(results.Procedure)),
        .. Where(results, By.Direction, WithOpen),
        .. Where(results, By.Department, WithOpen),
        .. Where(results, By.Office, Official),
        .. Where(results, By.Office, WithOpen),
    ];

    /// <summary>A dimension is worth its table where it divides the study.</summary>
    private static IEnumerable<Block> Where(ReportResults results, Dimension dimension, Func<ReportResults, Breakdown, Table> table)
    {
        var breakdown = results.Elapsed.Breakdown(results.Folded(dimension));
        return results.HasSeveral(breakdown) ? [table(results, breakdown).WithNames(results.Plan)] : [];
    }

    private static Table Official(ReportResults results, Breakdown breakdown) => results.Suppressed(breakdown.ToTable(), breakdown, First);

    private static Table WithOpen(ReportResults results, Breakdown breakdown) => results.Suppressed(breakdown.ToTableWithOpen(), breakdown, First);
}
