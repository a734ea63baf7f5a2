using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long the stages took, and whose time the release time was.</summary>
internal static class StagesChapter
{
    public static Section Of(ReportResults results)
    {
        var byChannel = results.Elapsed.Attribution(results.Channel);
        return new("stages", new("Các khâu", "Stages"),
        [
            Owners(results, byChannel, results.Registered(results.ByChannel)),
            results.Suppressed(byChannel.ToOwnerTable(), results.Registered(results.ByChannel), "total_hours"),
            results.Delay.ToStageTable(),
            .. Stages(results, Clock.Elapsed),
            .. Stages(results, Clock.Working),
            .. Metrics(results),
        ]);
    }

    private static IEnumerable<Block> Stages(ReportResults results, Clock clock)
    {
        var stages = results.Measurement.Durations(clock).Stages();
        ImmutableArray<int> observed = [.. stages.Rows.Select(row => row.Observed)];
        return
        [
            stages.ToTable().Suppressed(observed, results.Plan.MinimumGroup, "mean_hours"),
            stages.ToTableWithOpen().Suppressed(observed, results.Plan.MinimumGroup, "median_with_open_hours"),
        ];
    }

    private static IEnumerable<Block> Metrics(ReportResults results)
    {
        if (results.Plan.Metrics.IsEmpty)
        {
            return [];
        }

        var metrics = results.Elapsed.Metrics();
        ImmutableArray<int> observed = [.. metrics.Rows.Select(row => row.Observed)];
        return
        [
            metrics.ToTable().Suppressed(observed, results.Plan.MinimumGroup, "mean_hours"),
            metrics.ToTableWithOpen().Suppressed(observed, results.Plan.MinimumGroup, "median_with_open_hours"),
        ];
    }

    private static Figure Owners(ReportResults results, Attribution attribution, Breakdown groups)
    {
        var shown = results.Shown(groups);
        return (attribution with { Rows = [.. attribution.Rows.Where(row => shown.Contains(row.Key[0]))] }).ToFigure();
    }
}
