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
            Owners(results, byChannel, results.ByChannel),
            results.Suppressed(byChannel.ToOwnerTable(), results.ByChannel, "total_hours"),
            results.Delay.ToTable(),
            Stages(results, Clock.Elapsed),
            Stages(results, Clock.Working),
            .. Metrics(results),
        ]);
    }

    private static Table Stages(ReportResults results, Clock clock)
    {
        var stages = results.Measurement.Durations(clock).Stages();
        return stages.ToTable().Suppressed([.. stages.Rows.Select(row => row.Observed)], results.Plan.MinimumGroup, "mean_hours");
    }

    private static IEnumerable<Block> Metrics(ReportResults results)
    {
        if (results.Plan.Metrics.IsEmpty)
        {
            return [];
        }

        var metrics = results.Elapsed.Metrics();
        return [metrics.ToTable(results.Plan).Suppressed([.. metrics.Rows.Select(row => row.Observed)], results.Plan.MinimumGroup, "mean_hours")];
    }

    private static Figure Owners(ReportResults results, Attribution attribution, Breakdown groups)
    {
        var shown = results.Shown(groups);
        ImmutableArray<AttributionRow> rows = [.. attribution.Rows.Where(row => shown.Contains(row.Key[0]) && row.TotalSeconds > 0), attribution.All];
        var dimension = attribution.By[0];
        return new(
            "owners", Phrase.Of("Tỷ lệ thời gian theo bên chịu trách nhiệm và {0}", "Shares of the release time by owner and {0}", Phrase.Small(dimension.Label)),
            FigureKind.StackedBars, ColumnKind.Share, new("Tỷ lệ của thời gian giải phóng hàng (giờ liên tục)", "Share of the release time (elapsed hours)"),
            [.. rows.Select(row => row.Key.IsEmpty ? GroupText.All : GroupText.Of(dimension, row.Key[0]))],
            [.. attribution.All.Owners.Select((owner, index) => new FigureSeries(
                GroupText.Of(owner.Owner), [.. rows.Select(row => ShareOf(row, index))]))])
        {
            Description = new(
                "Mỗi thanh là toàn bộ thời gian giải phóng hàng của nhóm, kể cả tờ khai chưa hoàn thành tính đến hết theo dõi; các phần cộng lại bằng 100%.",
                "Each bar is the whole release time of a group, open declarations to the end of follow-up; its parts add up to 100%."),
        };
    }

    private static double? ShareOf(AttributionRow row, int owner) =>
        row.TotalSeconds == 0 ? null : (double)row.Owners.ElementAt(owner).Seconds / row.TotalSeconds;
}
