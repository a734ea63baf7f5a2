namespace TrsAnalytics;

/// <summary>What is wrong with the data, what was done, and where the stamps come from.</summary>
internal static class FindingsChapter
{
    public static Text Title { get; } = new("Chất lượng dữ liệu", "Quality of the data");

    public static Section Of(ReportResults results) => new("findings", Title,
    [
        results.Measurement.Findings.ToTable(),
        results.Measurement.ToOriginTable(),
    ]);
}
