using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long the stages of declarations took, observed or under way, by one clock.</summary>
internal sealed class StageTimes(Measurement measurement, OfficeClocks clocks)
{
    private const double SecondsPerHour = 3600;

    /// <summary>The rows of each group, stage by stage.</summary>
    public ImmutableArray<StageRow> Rows(Grouping grouping)
    {
        var byStage = new StageRow[measurement.Plan.Stages.Length][];
        Parallel.For(0, byStage.Length, stage => byStage[stage] = Rows(grouping, stage));
        return [.. grouping.Keys.SelectMany((_, group) => byStage.Select(rows => rows[group]))];
    }

    private StageRow[] Rows(Grouping grouping, int stage)
    {
        var (states, observed, censored, unknown) =
            (measurement.Table.Stages, new GroupedTimes(grouping.Count), new GroupedTimes(grouping.Count), new int[grouping.Count]);
        for (var i = 0; i < measurement.Count; i++)
        {
            var (row, group) = (measurement.RowAt(i), grouping.Codes[i]);
            var span = states[stage, row];
            switch (span.State)
            {
                case StageState.Observed:
                    observed.Add(group, (uint)clocks.Between(row, span.From, span.To));
                    break;
                case StageState.Censored:
                    censored.Add(group, (uint)clocks.Between(row, span.From, span.To));
                    break;
                case StageState.Unknown:
                    unknown[group]++;
                    break;
            }
        }

        var (ended, underWay) = (observed.Tallies(), censored.Tallies());
        return [.. grouping.Keys.Select((key, group) => new StageRow(
            key, measurement.Plan.Stages[stage], unknown[group], new(ended[group], underWay[group]), clocks.ShortestTau / SecondsPerHour))];
    }
}
