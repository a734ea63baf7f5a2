namespace TrsAnalytics;

/// <summary>Whether the time limits of the law were kept.</summary>
internal static class StandardsChapter
{
    public static Section Of(ReportResults results) => new("standards", new("Thực hiện thời hạn luật định", "Service standards"),
    [
        Suppressed(results, results.Compliance),
        results.Compliance.ToReasonTable(),
    ]);

    /// <summary>The standards of each department, where there are several.</summary>
    internal static IEnumerable<Block> Further(ReportResults results)
    {
        var by = results.Folded(By.Department);
        return results.HasSeveral(results.Elapsed.Breakdown(by))
            ? [Suppressed(results, results.Measurement.Compliance(by)).WithNames(results.Plan)]
            : [];
    }

    private static Table Suppressed(ReportResults results, Compliance compliance) => compliance.ToTable().Suppressed(
        [.. compliance.Rows.Select(row => row.Met + row.Breached)], results.Plan.MinimumGroup, "met");
}
