using System.Buffers;
using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The states of every stage of every declaration, and how long those observed or under way took, by one clock.</summary>
internal sealed class StageTimes
{
    private const double SecondsPerHour = 3600;

    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly byte[][] _states;
    private readonly uint[][] _times;

    /// <summary>When each came under observation, stage by stage; null where all were from their start on.</summary>
    private readonly uint[][]? _entries;

    public StageTimes(Measurement measurement, OfficeClocks clocks)
    {
        _measurement = measurement;
        _clocks = clocks;
        var stages = measurement.Plan.Stages;
        _states = [.. stages.Select(_ => new byte[measurement.Count])];
        _times = [.. stages.Select(_ => new uint[measurement.Count])];
        var (told, late) = (new StageStates(measurement.Table), LateEntries.Of(measurement, clocks));
        _entries = late is null ? null : [.. stages.Select(_ => new uint[measurement.Count])];
        RowBlocks.ForEach(measurement.Count, () => new StageSpan[stages.Length], (from, to, spans) => Fill(told, late, spans, from, to), _ => { });
    }

    /// <summary>The rows of each group, stage by stage.</summary>
    public ImmutableArray<StageRow> Rows(Grouping grouping)
    {
        var byStage = new StageRow[_times.Length][];
        Parallel.For(0, byStage.Length, stage => byStage[stage] = Rows(grouping, stage));
        return [.. grouping.Keys.SelectMany((_, group) => byStage.Select(rows => rows[group]))];
    }

    private StageRow[] Rows(Grouping grouping, int stage)
    {
        var (observed, censored) = (Times(grouping, stage, StageState.Observed), Times(grouping, stage, StageState.Censored));
        var (unknown, entries) = (Unknown(grouping, stage), _entries is null ? null : GroupedTimes.Tallies(_entries[stage], grouping));
        return [.. grouping.Keys.Select((key, group) => new StageRow(
            key, _measurement.Plan.Stages[stage], unknown[group],
            new(observed[group], censored[group]) { LateEntries = entries?[group] ?? Tally.Empty }, _clocks.ShortestTau / SecondsPerHour))];
    }

    private Tally[] Times(Grouping grouping, int stage, StageState state)
    {
        var (states, times) = (_states[stage], _times[stage]);
        var column = ArrayPool<uint>.Shared.Rent(times.Length);
        for (var i = 0; i < times.Length; i++)
        {
            column[i] = states[i] == (byte)state ? times[i] : GroupedTimes.None;
        }

        var tallies = GroupedTimes.Tallies(column.AsSpan(0, times.Length), grouping);
        ArrayPool<uint>.Shared.Return(column);
        return tallies;
    }

    private int[] Unknown(Grouping grouping, int stage)
    {
        var counts = new int[grouping.Count];
        for (var i = 0; i < grouping.Codes.Length; i++)
        {
            counts[grouping.Codes[i]] += _states[stage][i] == (byte)StageState.Unknown ? 1 : 0;
        }

        return counts;
    }

    private void Fill(StageStates told, LateEntries? late, StageSpan[] spans, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var row = _measurement.RowAt(i);
            told.Tell(row, spans);
            for (var stage = 0; stage < spans.Length; stage++)
            {
                var span = late is not null && spans[stage].HasTime && late.IsOver(row, spans[stage].To) ? default : spans[stage];
                _states[stage][i] = (byte)span.State;
                _times[stage][i] = span.HasTime ? (uint)_clocks.Between(row, span.From, span.To) : GroupedTimes.None;
                if (late is not null)
                {
                    _entries![stage][i] = span.HasTime ? late.Of(row, span.From, span.To) : GroupedTimes.None;
                }
            }
        }
    }
}
