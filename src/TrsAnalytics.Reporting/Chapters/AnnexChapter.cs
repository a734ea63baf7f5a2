namespace TrsAnalytics;

/// <summary>The long tables, for those who check the chapters before or plan the next measurement.</summary>
internal static class AnnexChapter
{
    public static Section Of(ReportResults results) => new("annex", new("Phụ lục: số liệu chi tiết", "Annex: further tables"),
    [
        .. ReleaseChapter.Annex(results),
        DelayChapter.Matrix(results, results.Working.Attribution(results.Procedure)),
        Precision(results),
        RhythmChapter.Queues(results),
        .. StandardsChapter.Further(results),
        .. RankingChapter.Annex(results),
        .. FindingsChapter.Annex(results),
    ]);

    private static Table Precision(ReportResults results)
    {
        var department = results.Folded(By.Department);
        var by = results.HasSeveral(results.Elapsed.Breakdown(department)) ? department : results.Channel;
        var precision = results.Measurement.Precision(wanted: null, by);
        return precision.ToTable().Suppressed([.. precision.Rows.Select(row => row.Count)], results.Plan.MinimumGroup, "mean_hours");
    }
}
