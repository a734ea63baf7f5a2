using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Which office does a stage fastest of declarations like others, and how fast. See <see cref="BenchmarkKind.BestOffice"/>.</summary>
internal sealed class BestOffices
{
    private const int DrawsPerOffice = 1000;
    private const int FewestDraws = 5000;
    private const int MostDraws = 40_000;

    private readonly Measurement _measurement;
    private readonly BottleneckSettings _settings;
    private readonly GroupCells _offices;
    private readonly ImmutableArray<StageRow> _byOffice;
    private readonly ImmutableArray<StageRow> _byCell;

    public BestOffices(Durations durations, BottleneckSettings settings)
    {
        (_measurement, _settings) = (durations.Measurement, settings);
        _offices = new(_measurement, [By.Office], [.. settings.Alike]);
        var times = new StageTimes(_measurement, durations.Clocks);
        (_byOffice, _byCell) = (times.Rows(_offices.Both), times.Rows(_offices.Cells));
    }

    /// <summary>The cells of declarations alike.</summary>
    public Grouping Cells => _offices.Cells;

    /// <summary>How often each group did a stage, cell by cell.</summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="groups">The groups.</param>
    public int[][] Mixes(int stage, Grouping groups)
    {
        int[][] mixes = [.. groups.Keys.Select(_ => new int[Cells.Count])];
        var states = _measurement.Table.Stages[stage];
        for (var i = 0; i < _measurement.Count; i++)
        {
            mixes[groups.Codes[i]][Cells.Codes[i]] += states.StateOf(_measurement.RowAt(i)) == StageState.Observed ? 1 : 0;
        }

        return mixes;
    }

    /// <summary>
    /// For each mix, the office with the lowest medians in it; null where fewer than two can be compared, for the only one cannot be an example to itself.
    /// </summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="mixes">How often each group did it, cell by cell.</param>
    public ExampleOffice?[] Of(int stage, int[][] mixes)
    {
        var (offices, ofAll) = (Examples(stage), CellMedians(stage));
        return Array.ConvertAll(mixes, mix => offices.Where(office => office.Knows(mix)).ToArray() is { Length: > 1 } able
            ? able.MinBy(office => office.TotalHours(mix, ofAll))
            : null);
    }

    /// <summary>What a declaration's own office took for the stage of declarations alike.</summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="i">The declaration, an index of the measurement.</param>
    public FrequencyTable TimesLike(int stage, int i) => RowOf(_byOffice, _offices.Both.Codes[i], stage).Times;

    /// <summary>The offices that did a stage often enough.</summary>
    private ExampleOffice[] Examples(int stage)
    {
        FrequencyTable[][] times = [.. _offices.Groups.Keys.Select(_ => Enumerable.Repeat(FrequencyTable.Empty, Cells.Count).ToArray())];
        for (var place = 0; place < _offices.Both.Count; place++)
        {
            times[_offices.GroupOf[place]][_offices.CellOf[place]] = RowOf(_byOffice, place, stage).Times;
        }

        (string Code, FrequencyTable?[] Times)[] able =
        [
            .. _offices.Groups.Keys.Zip(times)
                .Where(office => office.First[0] != Groups.Unknown && office.Second.Sum(cell => cell.Count) >= Math.Max(1, _settings.MinimumObserved))
                .Select(office => (office.First[0], Array.ConvertAll(office.Second, cell => cell.Count >= Math.Max(1, _settings.MinimumCell) ? cell : null))),
        ];
        var medians = CellMedians(stage).Select((ofAll, cell) => ShrunkenMedians.Of([.. able.Select(office => office.Times[cell])], ofAll)).ToArray();
        return [.. able.Select((office, at) => new ExampleOffice(office.Code, office.Times, Array.ConvertAll(medians, cell => cell[at])))];
    }

    /// <summary>How often chance alone makes the fastest of the offices that could be an example as fast as one is, in its ranks within cells of declarations alike; 0 to 1.</summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="code">The office.</param>
    public double ChanceOf(int stage, string code)
    {
        var examples = Examples(stage).Length;
        var group = _offices.Groups.Keys.Index().First(office => office.Item[0] == code).Index;
        var cells = Enumerable.Range(0, _offices.Both.Count).Select(place => (place, RowOf(_byOffice, place, stage).Times)).ToLookup(place => _offices.CellOf[place.place]);
        var (strata, sum) = (new List<PermutedStratum>(), 0.0);
        foreach (var cell in cells)
        {
            var own = cell.FirstOrDefault(place => _offices.GroupOf[place.place] == group).Times;
            var all = cell.Select(place => place.Times).Aggregate(FrequencyTable.Merge);
            if (own is { Count: > 0 } && own.Count < all.Count)
            {
                strata.Add(new(new(Ranks(all, all)), own.Count, -1));
                sum -= Ranks(own, all).Sum();
            }
        }

        return Math.Min(1, examples * PermutationTest.AtLeast([.. strata], sum, new SeededRandom(_settings.Bootstrap.Seed, stage), Math.Clamp(DrawsPerOffice * examples, FewestDraws, MostDraws)));
    }

    /// <summary>The middle rank of each of some times among all, 0 to 1.</summary>
    private static double[] Ranks(FrequencyTable times, FrequencyTable all) => [.. Enumerable.Range(0, times.Times.Length).SelectMany(at => Enumerable.Repeat(
        (all.CountUpTo(times.Times[at] - 1) + all.CountUpTo(times.Times[at]) + 1) / 2.0 / (all.Count + 1), times.CountAt(at)))];

    /// <summary>The median hours of each cell in the whole study; 0 where nobody did the stage.</summary>
    private double[] CellMedians(int stage) =>
        [.. Enumerable.Range(0, Cells.Count).Select(cell => RowOf(_byCell, cell, stage).Times.Quantile(0.5) ?? 0)];

    private StageRow RowOf(ImmutableArray<StageRow> rows, int place, int stage) => rows[(place * _measurement.Plan.Stages.Length) + stage];
}
