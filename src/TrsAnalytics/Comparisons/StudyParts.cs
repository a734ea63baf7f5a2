using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What each declaration of a study brings to its restricted mean, part by part: the stages, and the time of none.</summary>
internal sealed class StudyParts
{
    private const double SecondsPerHour = 3600;

    private readonly Measurement _measurement;
    private readonly OfficeClocks _clocks;
    private readonly long _tau;
    private readonly uint[][] _parts;
    private readonly uint[] _whole;
    private readonly ImmutableArray<StageRow> _observed;

    /// <summary>The parts of a study.</summary>
    /// <param name="durations">Its times.</param>
    /// <param name="tau">The seconds at which a release time is cut.</param>
    public StudyParts(Durations durations, long tau)
    {
        (_measurement, _clocks, _tau) = (durations.Measurement, durations.Clocks, tau);
        var stages = _measurement.Plan.Stages;
        _parts = [.. Enumerable.Range(0, stages.Length + 1).Select(_ => new uint[_measurement.Count])];
        _whole = new uint[_measurement.Count];
        _observed = durations.Stages().Rows;
        var (order, told) = (StageLayers.Order(stages), _measurement.Table.Stages);
        RowBlocks.ForEach(
            _measurement.Count,
            () => (Layers: new StageLayers(order, stages.Length), Sums: new long[stages.Length + 1]),
            (from, to, own) =>
            {
                for (var i = from; i < to; i++)
                {
                    Fill(told, own.Layers, own.Sums, i);
                }
            },
            _ => { });
    }

    /// <summary>The release times by the groups of a dimension.</summary>
    public Strata Whole(Dimension by) => new(Grouping.Of(_measurement, by), [_whole]);

    /// <summary>Some parts by the groups of a dimension.</summary>
    /// <param name="by">The dimension.</param>
    /// <param name="stages">The stages, null for the time of none; the study must have them.</param>
    public Strata Parts(Dimension by, IEnumerable<Stage?> stages) =>
        new(Grouping.Of(_measurement, by), [.. stages.Select(stage => _parts[ColumnOf(stage)!.Value])]);

    /// <summary>The hours of a stage per declaration; of none where the stage is null. Null where the study has no such stage.</summary>
    public double? HoursOf(Stage? stage) => ColumnOf(stage) is { } column && _whole.Count(IsKnown) is > 0 and var count
        ? _parts[column].Where(IsKnown).Sum(seconds => (long)seconds) / SecondsPerHour / count
        : null;

    /// <summary>The median of the observed times of a stage.</summary>
    public Estimate MedianOf(Stage stage) => _observed.FirstOrDefault(row => row.Stage.Id == stage.Id)?.Median
        ?? Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.OrderStatistics);

    private static bool IsKnown(uint seconds) => seconds != IndicatorColumns.None;

    private int? ColumnOf(Stage? stage) => stage is null
        ? _parts.Length - 1
        : _measurement.Plan.Stages.Index().FirstOrDefault(own => own.Item.Id == stage.Id) is { Item: not null } found ? found.Index : null;

    private void Fill(StageStates told, StageLayers layers, long[] sums, int i)
    {
        var row = _measurement.RowAt(i);
        Array.Clear(sums);
        var isKnown = told.TryGetSpans(row, layers.Spans, out var from, out var to);
        if (isKnown)
        {
            layers.Lay(from, to);
            layers.AddTo(sums, _clocks, row, _tau);
        }

        for (var part = 0; part < sums.Length; part++)
        {
            _parts[part][i] = isKnown ? (uint)sums[part] : IndicatorColumns.None;
        }

        _whole[i] = isKnown ? (uint)sums.Sum() : IndicatorColumns.None;
    }
}
