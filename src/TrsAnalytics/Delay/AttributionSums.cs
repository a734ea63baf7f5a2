namespace TrsAnalytics;

/// <summary>Lays the stages of declarations over their release times and sums what each takes, group by group.</summary>
internal sealed class AttributionSums
{
    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly Grouping _grouping;
    private readonly StageStates _told;
    private readonly int[] _order;

    /// <summary>The sums of a measurement.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="clocks">How time is counted.</param>
    /// <param name="grouping">The groups.</param>
    public AttributionSums(Measurement measurement, OfficeClocks clocks, Grouping grouping)
    {
        _measurement = measurement;
        _clocks = clocks;
        _grouping = grouping;
        _told = measurement.Table.Stages;
        _order = StageLayers.Order(measurement.Plan.Stages);
    }

    private int Stages => _measurement.Plan.Stages.Length;

    /// <summary>For each group the seconds of every stage, and last those of none.</summary>
    public long[][] Sum()
    {
        var sums = Zeros();
        RowBlocks.ForEach(
            _measurement.Count,
            () => (Sums: Zeros(), Layers: new StageLayers(_order, Stages)),
            (from, to, own) => Add(own.Sums, own.Layers, from, to),
            own => Add(sums, own.Sums));
        return sums;
    }

    private void Add(long[][] sums, StageLayers layers, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var row = _measurement.RowAt(i);
            if (_told.TryGetSpans(row, layers.Spans, out var from, out var to))
            {
                layers.Lay(from, to);
                layers.AddTo(sums[_grouping.Codes[i]], _clocks, row, long.MaxValue);
            }
        }
    }

    private static void Add(long[][] sums, long[][] more)
    {
        for (var group = 0; group < sums.Length; group++)
        {
            for (var stage = 0; stage < sums[group].Length; stage++)
            {
                sums[group][stage] += more[group][stage];
            }
        }
    }

    private long[][] Zeros() => [.. _grouping.Keys.Select(_ => new long[Stages + 1])];
}
