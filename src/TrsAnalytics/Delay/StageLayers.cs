using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The stages of one declaration, laid over its release time so that every instant belongs to one of them or to none.</summary>
/// <param name="order">The stages that count, those that win first.</param>
/// <param name="stages">How many stages the plan has.</param>
internal sealed class StageLayers(int[] order, int stages)
{
    private readonly (int Stage, int From, int To)[] _layers = new (int, int, int)[stages];
    private readonly int[] _cuts = new int[(2 * stages) + 2];
    private int _layerCount;
    private int _cutCount;

    /// <summary>What is known of each stage; to be filled before <see cref="Lay"/>.</summary>
    public StageSpan[] Spans { get; } = new StageSpan[stages];

    /// <summary>Stages of the release time, those that win first: agency, then processing, then waiting; among equals the later one.</summary>
    public static int[] Order(ImmutableArray<Stage> stages) =>
        [.. Enumerable.Range(0, stages.Length)
            .Where(i => !stages[i].AfterRelease)
            .OrderBy(i => stages[i].Owner == Owner.Agency ? 0 : stages[i].Kind == StageKind.Processing ? 1 : 2)
            .ThenByDescending(i => i)];

    /// <summary>Clips the stages to a release time and cuts that wherever one starts or ends.</summary>
    public void Lay(int from, int to)
    {
        (_cuts[0], _cuts[1], _cutCount, _layerCount) = (from, to, 2, 0);
        foreach (var stage in order)
        {
            var span = Spans[stage];
            var (start, end) = (Math.Max(span.From, from), Math.Min(span.To, to));
            if (span.HasTime && start < end)
            {
                _layers[_layerCount++] = (stage, start, end);
                _cuts[_cutCount++] = start;
                _cuts[_cutCount++] = end;
            }
        }

        _cuts.AsSpan(0, _cutCount).Sort();
    }

    /// <summary>Adds the seconds of each stage, and at the end those of none, until so many have passed.</summary>
    public void AddTo(long[] sums, OfficeClocks clocks, int row, long tau)
    {
        var before = clocks.At(row, _cuts[0]);
        var end = tau == long.MaxValue ? tau : before + tau;
        for (var i = 1; i < _cutCount; i++)
        {
            if (_cuts[i] != _cuts[i - 1])
            {
                var after = Math.Min(clocks.At(row, _cuts[i]), end);
                sums[StageOf(_cuts[i - 1], _cuts[i])] += after - before;
                before = after;
            }
        }
    }

    /// <summary>The seconds between two instants of the release time that no other stage covers.</summary>
    public long ExclusiveSeconds(int stage, int from, int to, OfficeClocks clocks, int row)
    {
        var seconds = 0L;
        for (var i = 1; i < _cutCount; i++)
        {
            var (start, end) = (Math.Max(_cuts[i - 1], from), Math.Min(_cuts[i], to));
            if (start < end && !IsCovered(stage, _cuts[i - 1], _cuts[i]))
            {
                seconds += clocks.Between(row, start, end);
            }
        }

        return seconds;
    }

    /// <summary>How long the other stages that are under way at an instant go on; the instant itself where there are none.</summary>
    public int OthersUntil(int stage, int instant)
    {
        var until = instant;
        foreach (var layer in _layers.AsSpan(0, _layerCount))
        {
            until = layer.Stage != stage && layer.From < instant ? Math.Max(until, layer.To) : until;
        }

        return until;
    }

    private bool IsCovered(int stage, int from, int to)
    {
        foreach (var layer in _layers.AsSpan(0, _layerCount))
        {
            if (layer.Stage != stage && layer.From <= from && layer.To >= to)
            {
                return true;
            }
        }

        return false;
    }

    private int StageOf(int from, int to)
    {
        foreach (var layer in _layers.AsSpan(0, _layerCount))
        {
            if (layer.From <= from && layer.To >= to)
            {
                return layer.Stage;
            }
        }

        return Spans.Length;
    }
}
