using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Which office does a stage fastest of declarations like those of each group, and how fast. See <see cref="BenchmarkKind.BestOffice"/>.</summary>
internal sealed class BestOffices
{
    private readonly Clock _clock;
    private readonly ImmutableArray<Stage> _stages;
    private readonly BottleneckSettings _settings;
    private readonly GroupCells _groups;
    private readonly GroupCells _offices;
    private readonly ImmutableArray<StageRow> _byGroup;
    private readonly ImmutableArray<StageRow> _byOffice;
    private readonly ImmutableArray<StageRow> _byOfficeCell;
    private readonly ImmutableArray<StageRow> _byCell;

    public BestOffices(Durations durations, BottleneckSettings settings, Dimension[] by)
    {
        (_clock, _settings) = (durations.Clock, settings);
        var measurement = durations.Measurement;
        _stages = measurement.Plan.Stages;
        _groups = new(measurement, by, [.. settings.Alike]);
        _offices = new(measurement, [By.Office], [.. settings.Alike]);
        var times = new StageTimes(measurement, durations.Clocks);
        (_byGroup, _byOffice) = (times.Rows(_groups.Both), times.Rows(_offices.Groups));
        (_byOfficeCell, _byCell) = (times.Rows(_offices.Both), times.Rows(_groups.Cells));
    }

    /// <summary>The benchmark of a stage, an index of the plan's stages.</summary>
    public StageBenchmark Of(int stage)
    {
        var (medians, ofAll, mixes) = (Medians(stage), CellMedians(stage), Mixes(stage));
        var best = Array.ConvertAll(mixes, mix => Best(medians, ofAll, mix));
        var benchmarks = best.Zip(mixes, (office, mix) => office is { } own ? Benchmark(own, medians[own], mix) : null).ToArray();
        return new(_clock, group => benchmarks[group], i => best[_groups.Groups.Codes[i]] is { } own ? Seconds(medians[own][_groups.Cells.Codes[i]]) : null);
    }

    /// <summary>The offices that may be an example, each with the median hours of every cell in which it did the stage often enough.</summary>
    private Dictionary<int, double?[]> Medians(int stage)
    {
        var medians = Enumerable.Range(0, _offices.Groups.Count)
            .Where(office => _offices.Groups.Keys[office][0] != Groups.Unknown && IsEnough(RowOf(_byOffice, office, stage), _settings.MinimumObserved))
            .ToDictionary(office => office, _ => new double?[_offices.Cells.Count]);
        for (var place = 0; place < _offices.Both.Count; place++)
        {
            var row = RowOf(_byOfficeCell, place, stage);
            if (medians.TryGetValue(_offices.GroupOf[place], out var own) && IsEnough(row, _settings.MinimumCell))
            {
                own[_offices.CellOf[place]] = row.Times.Quantile(0.5);
            }
        }

        return medians;
    }

    /// <summary>The median hours of each cell in the whole study; 0 where nobody did the stage.</summary>
    private double[] CellMedians(int stage) =>
        [.. Enumerable.Range(0, _groups.Cells.Count).Select(cell => RowOf(_byCell, cell, stage).Times.Quantile(0.5) ?? 0)];

    /// <summary>How often each group did the stage, cell by cell.</summary>
    private int[][] Mixes(int stage)
    {
        int[][] mixes = [.. Enumerable.Range(0, _groups.Groups.Count).Select(_ => new int[_groups.Cells.Count])];
        for (var place = 0; place < _groups.Both.Count; place++)
        {
            mixes[_groups.GroupOf[place]][_groups.CellOf[place]] = RowOf(_byGroup, place, stage).Observed;
        }

        return mixes;
    }

    /// <summary>The office with the lowest medians in a mix; null where fewer than two can be compared, for the only one cannot be an example to itself.</summary>
    private static int? Best(Dictionary<int, double?[]> medians, double[] ofAll, int[] mix)
    {
        var able = medians.Where(office => mix.Zip(office.Value).Any(cell => cell.First > 0 && cell.Second is not null)).ToArray();
        return able.Length < 2 ? null : able.MinBy(office => Total(office.Value)).Key;

        double Total(double?[] own)
        {
            var total = 0.0;
            for (var cell = 0; cell < mix.Length; cell++)
            {
                total += mix[cell] * (own[cell] ?? ofAll[cell]);
            }

            return total;
        }
    }

    private Benchmark Benchmark(int office, double?[] medians, int[] mix)
    {
        var bound = mix.Zip(medians).Where(cell => cell.Second is not null).ToArray();
        var mean = bound.Sum(cell => cell.First * cell.Second!.Value) / bound.Sum(cell => cell.First);
        return new(BenchmarkKind.BestOffice, _offices.Groups.Keys[office][0], Duration.FromSeconds(Seconds(mean)!.Value), _clock);
    }

    private StageRow RowOf(ImmutableArray<StageRow> rows, int place, int stage) => rows[(place * _stages.Length) + stage];

    private static bool IsEnough(StageRow row, int minimum) => row.Observed >= Math.Max(1, minimum);

    private static long? Seconds(double? hours) => hours is { } known ? (long)Math.Round(known * 3600) : null;
}
