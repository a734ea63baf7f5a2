using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long the stages of declarations took, observed or under way, by one clock.</summary>
internal sealed class StageTimes(Measurement measurement, OfficeClocks clocks)
{
    private const double SecondsPerHour = 3600;

    private readonly StageStates _states = measurement.Table.Stages;
    private readonly LateEntries? _late = LateEntries.Of(measurement, clocks);

    /// <summary>The rows of each group, stage by stage.</summary>
    public ImmutableArray<StageRow> Rows(Grouping grouping)
    {
        var cuts = clocks.Cuts(measurement, grouping);
        var byStage = new StageRow[measurement.Plan.Stages.Length][];
        Parallel.For(0, byStage.Length, stage => byStage[stage] = Rows(grouping, stage, cuts));
        return [.. grouping.Keys.SelectMany((_, group) => byStage.Select(rows => rows[group]))];
    }

    private StageRow[] Rows(Grouping grouping, int stage, long[] cuts)
    {
        var states = _states[stage];
        var counts = Counts(grouping, states);
        var (observed, censored) = (new GroupedTimes(counts[(int)StageState.Observed]), new GroupedTimes(counts[(int)StageState.Censored]));
        var entries = new GroupedTimes(new int[grouping.Count]);
        for (var i = 0; i < measurement.Count; i++)
        {
            var row = measurement.RowAt(i);
            var span = states.SpanOf(row);
            if (!span.HasTime || _late?.IsOver(row, span.To) == true)
            {
                continue;
            }

            (span.State == StageState.Observed ? observed : censored).Add(grouping.Codes[i], (uint)clocks.Between(row, span.From, span.To));
            if (_late?.Of(row, span.From, span.To) is { } entry and not GroupedTimes.None)
            {
                entries.Add(grouping.Codes[i], entry);
            }
        }

        var (ended, underWay, late, unknown) = (observed.Tallies(), censored.Tallies(), entries.Tallies(), counts[(int)StageState.Unknown]);
        return [.. grouping.Keys.Select((key, group) => new StageRow(
            key, measurement.Plan.Stages[stage], unknown[group], new(ended[group], underWay[group]) { LateEntries = late[group] }, cuts[group] / SecondsPerHour))];
    }

    /// <summary>State by state, how many declarations of each group are in it.</summary>
    private int[][] Counts(Grouping grouping, StageColumn states)
    {
        int[][] counts = [.. Enum.GetValues<StageState>().Select(_ => new int[grouping.Count])];
        for (var i = 0; i < measurement.Count; i++)
        {
            counts[(int)states.StateOf(measurement.RowAt(i))][grouping.Codes[i]]++;
        }

        return counts;
    }
}
