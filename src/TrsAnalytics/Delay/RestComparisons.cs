namespace TrsAnalytics;

/// <summary>Compares each part of the release time of each group with the rest of the study, like with like.</summary>
internal sealed class RestComparisons
{
    private const double SecondsPerHour = 3600;
    private const double Level = 0.9;

    /// <summary>Draws for each row compared: enough that the smallest p-value of a single row stands out among all.</summary>
    private const int DrawsPerRow = 60;
    private const int FewestDraws = 2000;
    private const int MostDraws = 40_000;

    private readonly PartSums _sums;
    private readonly GroupCells _cells;
    private readonly int _minimum;
    private readonly ulong _seed;
    private readonly int[] _released;
    private readonly int[][] _ofCells;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="sums">What each part took.</param>
    /// <param name="settings">What is alike, and how many of them it takes.</param>
    /// <param name="by">What the groups are made by.</param>
    public RestComparisons(Measurement measurement, PartSums sums, BottleneckSettings settings, Dimension[] by)
    {
        _sums = sums;
        _cells = new(measurement, by, [.. settings.Alike]);
        _minimum = Math.Max(1, settings.MinimumCell);
        _seed = settings.Bootstrap.Seed;
        _released = Array.FindAll(sums.Declarations, i => measurement.Table.Status[measurement.RowAt(i)] == DeclarationStatus.Released);
        var deal = new GroupIndex(sums.Declarations.Length, _cells.Cells.Count, place => _cells.Cells.Codes[sums.Declarations[place]]);
        _ofCells = [.. Enumerable.Range(0, _cells.Cells.Count).Select(cell => Array.ConvertAll(deal[cell].ToArray(), place => sums.Declarations[place]))];
    }

    /// <summary>The comparison of a part in every group; null where too few can be compared.</summary>
    public RestComparison?[] Of(int part)
    {
        var sums = MomentsOf(part, _sums.Declarations);
        var (scores, all, released) = (Scores(part), Excess(sums), Excess(MomentsOf(part, _released)));
        var places = Enumerable.Range(0, _cells.Both.Count).Where(place => IsCompared(sums, place)).ToLookup(place => _cells.GroupOf[place]);
        return [.. all.Zip(released).Select((excess, group) => excess.First.Declarations < _minimum ? null : new RestComparison(
            excess.First.Expected / SecondsPerHour, EstimateOf(excess.First),
            excess.Second.Declarations < _minimum ? null : excess.Second.Seconds / SecondsPerHour, excess.First.Occurrence / SecondsPerHour,
            excess.First.Seconds > 0 ? PValue(scores, [.. places[group]], (part * _cells.Groups.Count) + group) : 1))];
    }

    private static Estimate EstimateOf(StageExcess excess)
    {
        var (value, error) = (excess.Seconds / SecondsPerHour, Math.Sqrt(excess.Variance) / SecondsPerHour);
        var (estimate, reach) = (Estimate.Of(value, excess.Declarations, EstimateMethod.Welch) with { Confidence = Level }, Confidence.Critical(Level) * error);
        return error == 0 ? estimate.WithCaveat(Caveat.NoSpread) : estimate with { StandardError = error, Limits = new(value - reach, value + reach) };
    }

    /// <summary>
    /// How often chance alone gives as much as one of three things seen of a group: its excess of time, how often it goes through the stage, how long it takes when it does. The three are
    /// looked at together (Bonferroni), for hours alone hide what a few open declarations outweigh.
    /// </summary>
    private double PValue(PartScores[] scores, int[] places, int stream)
    {
        var most = Math.Clamp(DrawsPerRow * _cells.Groups.Count * _sums.Seconds.Length, FewestDraws, MostDraws);
        return Math.Min(1, scores.Length * scores.Index().Min(score =>
            score.Item.PValue(places, _cells.CellOf, isExcess: score.Index == 0, new SeededRandom(_seed, (scores.Length * stream) + score.Index), most)));
    }

    private PartScores[] Scores(int part)
    {
        var seconds = _sums.Seconds[part];
        return [PartScores.Times(_cells, _ofCells, SecondsAt), PartScores.Occurrence(_cells, _ofCells, SecondsAt), PartScores.Duration(_cells, _ofCells, SecondsAt)];

        uint SecondsAt(int i) => seconds[i];
    }

    private StageExcess[] Excess(CellSums sums)
    {
        var groups = new StageExcess[_cells.Groups.Count];
        for (var place = 0; place < sums.Own.Length; place++)
        {
            if (IsCompared(sums, place))
            {
                var cell = _cells.CellOf[place];
                groups[_cells.GroupOf[place]] += StageExcess.Of(
                    sums.Own[place], sums.Cells[cell] - sums.Own[place], sums.OwnOften[place], sums.CellsOften[cell] - sums.OwnOften[place]);
            }
        }

        return groups;
    }

    private bool IsCompared(CellSums sums, int place) =>
        sums.Own[place].Count > 0 && sums.Cells[_cells.CellOf[place]].Count - sums.Own[place].Count >= _minimum;

    private CellSums MomentsOf(int part, int[] declarations)
    {
        var sums = new CellSums(new Moments[_cells.Both.Count], new Moments[_cells.Cells.Count], new int[_cells.Both.Count], new int[_cells.Cells.Count]);
        foreach (var i in declarations)
        {
            var (seconds, place, cell) = (_sums.Seconds[part][i], _cells.Both.Codes[i], _cells.Cells.Codes[i]);
            var time = Moments.Of(seconds);
            sums.Own[place] += time;
            sums.Cells[cell] += time;
            sums.OwnOften[place] += seconds > 0 ? 1 : 0;
            sums.CellsOften[cell] += seconds > 0 ? 1 : 0;
        }

        return sums;
    }

    /// <summary>The times of each cell within the groups and of each cell of all, and in how many declarations there is any.</summary>
    private sealed record CellSums(Moments[] Own, Moments[] Cells, int[] OwnOften, int[] CellsOften);
}
