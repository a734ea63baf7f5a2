using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How an indicator is standardised: which stratum belongs to which unit and to which cell of the indicator's mix.</summary>
internal sealed class IndicatorMix
{
    private const double SecondsPerHour = 3600;

    private readonly Indicator _indicator;
    private readonly int[] _unitOf;
    private readonly int[] _cellOf;
    private readonly int _units;
    private readonly int _minimumCell;

    /// <summary>The cells of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="minimumCell">Smaller cells of a unit take the study's mean.</param>
    /// <param name="keys">The unit of each stratum, then its labels of <paramref name="mix"/>.</param>
    /// <param name="units">The units, in order.</param>
    /// <param name="mix">The ids of the dimensions of the strata.</param>
    public IndicatorMix(
        Indicator indicator, int minimumCell, ImmutableArray<ImmutableArray<string>> keys, ImmutableArray<string> units, ImmutableArray<string> mix)
    {
        (_indicator, _minimumCell, _units) = (indicator, minimumCell, units.Length);
        int[] places = [.. indicator.AdjustFor.Select(id => 1 + mix.IndexOf(id))];
        var cells = keys.Select(key => places.Select(place => key[place]).ToImmutableArray()).ToArray();
        Cells = [.. cells.DistinctBy(Text).OrderBy(cell => cell, KeyedGroups.Order)];
        var codes = Cells.Index().ToDictionary(cell => Text(cell.Item), cell => cell.Index);
        _cellOf = Array.ConvertAll(cells, cell => codes[Text(cell)]);
        _unitOf = [.. keys.Select(key => units.IndexOf(key[0]))];
    }

    /// <summary>The cells of the mix; one without a key where the indicator is not adjusted.</summary>
    public ImmutableArray<ImmutableArray<string>> Cells { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => _indicator;

    /// <summary>What a column's numbers are divided by.</summary>
    public double Scale => _indicator.Metric == IndicatorMetric.MeanReleaseHours ? SecondsPerHour : 1;

    /// <summary>The cell of a stratum.</summary>
    public int CellOf(int stratum) => _cellOf[stratum];

    /// <summary>The unit of a stratum; below 0 for those of no unit.</summary>
    public int UnitOf(int stratum) => _unitOf[stratum];

    /// <summary>Whether a unit's own mean stands for it in a cell of so many declarations.</summary>
    public bool IsOwn(double count) => count > 0 && count >= _minimumCell;

    /// <summary>The mix of every unit, and last that of the study; means in hours or as shares.</summary>
    public MixCell[][] Mixes(ColumnSum[] sums)
    {
        var table = new ColumnSum[_units + 1][];
        for (var unit = 0; unit < table.Length; unit++)
        {
            table[unit] = new ColumnSum[Cells.Length];
        }

        for (var stratum = 0; stratum < sums.Length; stratum++)
        {
            var cell = _cellOf[stratum];
            table[_units][cell] += sums[stratum];
            if (_unitOf[stratum] >= 0)
            {
                table[_unitOf[stratum]][cell] += sums[stratum];
            }
        }

        return Array.ConvertAll(table, row => Array.ConvertAll(row, Mean));
    }

    /// <summary>A unit's value: in the mix of the study where the indicator is adjusted, else in its own; null when nothing is known of it.</summary>
    public double? Value(MixCell[] unit, MixCell[] study) => _indicator.AdjustFor.IsEmpty || !Array.Exists(unit, cell => cell.Count > 0)
        ? Standardisation.Crude(unit)
        : Standardisation.Direct([.. unit.Zip(study, (own, all) => IsOwn(own.Count) ? own : all)], study);

    /// <summary>The indicator of all units, with the cells.</summary>
    /// <param name="units">The codes of the units.</param>
    /// <param name="sums">The sum of every stratum.</param>
    /// <param name="squares">The sum of squares of every stratum.</param>
    public MixAdjustment Adjustment(ImmutableArray<string> units, ColumnSum[] sums, double[] squares)
    {
        var mixes = Mixes(sums);
        var study = mixes[^1];
        var all = study.Sum(cell => cell.Count);
        var sds = Sds(mixes, squares);
        return new(
            _indicator,
            _minimumCell,
            Standardisation.Crude(study),
            [.. Cells.Select((key, cell) => new AdjustmentCell(key, (int)study[cell].Count, all == 0 ? 0 : study[cell].Count / all, Known(study[cell]), sds[^1][cell]))],
            [.. units.Select((code, unit) => OfUnit(code, mixes[unit], study, sds[unit]))]);
    }

    private AdjustedUnit OfUnit(string code, MixCell[] own, MixCell[] study, double?[] sds) => new(
        code,
        Standardisation.Crude(own),
        Value(own, study),
        Standardisation.Expected(own, study),
        _indicator.AdjustFor.IsEmpty ? null : Standardisation.Indirect(own, study),
        [.. own.Zip(sds, (cell, sd) => new AdjustedCell((int)cell.Count, Known(cell), sd, IsOwn(cell.Count)))]);

    /// <summary>The standard deviations in the cells of every unit, and last those of the study.</summary>
    private double?[][] Sds(MixCell[][] mixes, double[] squares)
    {
        var sums = Array.ConvertAll(mixes, mix => new double[mix.Length]);
        for (var stratum = 0; stratum < squares.Length; stratum++)
        {
            var (cell, square) = (_cellOf[stratum], squares[stratum] / (Scale * Scale));
            sums[_units][cell] += square;
            if (_unitOf[stratum] >= 0)
            {
                sums[_unitOf[stratum]][cell] += square;
            }
        }

        return [.. mixes.Zip(sums, (mix, own) => mix.Zip(own, Sd).ToArray())];
    }

    private static double? Sd(MixCell cell, double squares) =>
        cell.Count > 0 ? Math.Sqrt(Math.Max(0, (squares / cell.Count) - (cell.Mean * cell.Mean))) : null;

    private static double? Known(MixCell cell) => cell.Count > 0 ? cell.Mean : null;

    private MixCell Mean(ColumnSum sum) => new(sum.Count, sum.Count == 0 ? 0 : sum.Total / (Scale * sum.Count));

    private static string Text(ImmutableArray<string> cell) => string.Join('\n', cell);
}
