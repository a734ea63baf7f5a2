namespace TrsAnalytics;

/// <summary>Compares each part of the release time of each group with the rest of the study, like with like.</summary>
internal sealed class RestComparisons
{
    private const double SecondsPerHour = 3600;
    private const double Level = 0.9;

    private readonly PartSums _sums;
    private readonly GroupCells _cells;
    private readonly int _minimum;
    private readonly bool[] _isReleased;

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
        _isReleased = [.. Enumerable.Range(0, measurement.Count).Select(i => measurement.Table.Status[measurement.RowAt(i)] == DeclarationStatus.Released)];
    }

    /// <summary>The comparison of a part in every group; null where too few can be compared.</summary>
    public RestComparison?[] Of(int part)
    {
        var (all, released) = (Excess(part, _sums.Declarations), Excess(part, _sums.Declarations.Where(i => _isReleased[i])));
        return [.. all.Zip(released, Comparison)];
    }

    private RestComparison? Comparison(StageExcess all, StageExcess released) => all.Declarations < _minimum ? null : new(
        all.Expected / SecondsPerHour, EstimateOf(all), released.Declarations < _minimum ? null : released.Seconds / SecondsPerHour);

    private static Estimate EstimateOf(StageExcess excess)
    {
        var (value, error) = (excess.Seconds / SecondsPerHour, Math.Sqrt(excess.Variance) / SecondsPerHour);
        var (estimate, reach) = (Estimate.Of(value, excess.Declarations, EstimateMethod.Welch) with { Confidence = Level }, Confidence.Critical(Level) * error);
        return error == 0 ? estimate.WithCaveat(Caveat.NoSpread) : estimate with { StandardError = error, Limits = new(value - reach, value + reach) };
    }

    private StageExcess[] Excess(int part, IEnumerable<int> declarations)
    {
        var (own, cells, groups) = (new Moments[_cells.Both.Count], new Moments[_cells.Cells.Count], new StageExcess[_cells.Groups.Count]);
        foreach (var i in declarations)
        {
            var time = Moments.Of(_sums.Seconds[part][i]);
            own[_cells.Both.Codes[i]] += time;
            cells[_cells.Cells.Codes[i]] += time;
        }

        for (var place = 0; place < own.Length; place++)
        {
            var rest = cells[_cells.CellOf[place]] - own[place];
            if (own[place].Count > 0 && rest.Count >= _minimum)
            {
                groups[_cells.GroupOf[place]] += StageExcess.Of(own[place], rest);
            }
        }

        return groups;
    }
}
