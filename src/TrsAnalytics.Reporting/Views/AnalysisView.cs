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
            Release(analysis),
            durations.Stages(),
            durations.Attribution(by),
            .. durations.Measurement.Plan.Metrics.IsEmpty ? Array.Empty<IResult>() : [durations.Metrics(by)],
            durations.Measurement.Compliance(),
        ];
        return [.. Meant(analysis), .. results.SelectMany(ResultViews.ToBlocks)];
    }

    /// <summary>How rows became declarations, which is told of the whole study only; of a part which it is.</summary>
    private static IEnumerable<Block> Meant(Analysis analysis)
    {
        var measurement = analysis.Durations.Measurement;
        return analysis.Where is not { } where
            ? measurement.Cohort.ToBlocks()
            : [new Paragraph("declarations_meant", new($"Chỉ gồm {measurement.Count} tờ khai có {where}.", $"Only the {measurement.Count} declarations with {where}."))];
    }

    /// <inheritdoc/>
    protected override void WriteMembers(Analysis analysis, Utf8JsonWriter json) => json.WriteAnalysis(analysis);

    private static Breakdown Release(Analysis analysis) => analysis.Durations.Breakdown([.. analysis.By]);
}
