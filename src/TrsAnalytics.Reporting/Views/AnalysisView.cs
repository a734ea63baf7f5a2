using System.Text.Json;

namespace TrsAnalytics;

/// <summary>A study as a whole. Nothing is computed before it is asked for.</summary>
internal sealed class AnalysisView : View<Analysis>
{
    /// <inheritdoc/>
    protected override Table Table(Analysis analysis) => Release(analysis).ToTable();

    /// <inheritdoc/>
    protected override Table FullTable(Analysis analysis) => Release(analysis).ToFullTable();

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Analysis analysis)
    {
        var (durations, by) = (analysis.Durations, analysis.By.ToArray());
        IResult[] results =
        [
            durations.Measurement.Cohort,
            Release(analysis),
            durations.Stages(),
            durations.Attribution(by),
            .. durations.Measurement.Plan.Metrics.IsEmpty ? Array.Empty<IResult>() : [durations.Metrics(by)],
            durations.Measurement.Compliance(),
        ];
        return results.SelectMany(ResultViews.ToBlocks);
    }

    /// <inheritdoc/>
    protected override void WriteMembers(Analysis analysis, Utf8JsonWriter json) => json.WriteAnalysis(analysis.Durations.Measurement);

    private static Breakdown Release(Analysis analysis) => analysis.Durations.Breakdown([.. analysis.By]);
}
