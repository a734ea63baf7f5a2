using MathNet.Numerics.Distributions;

namespace TrsAnalytics;

/// <summary>One indicator of the units of a study: its points, and what each declaration does to them.</summary>
internal sealed class IndicatorSpread
{
    private const double Borrowed = 20;

    private readonly double[] _values;
    private readonly int[] _cellOf;
    private readonly int _cells;

    /// <summary>By unit and cell: how many declarations, their sum, their squares. After the units, those of no unit.</summary>
    private readonly (double[] Counts, double[] Sums, double[] Squares) _own;

    /// <summary>By unit and cell: the mean that a declaration is held against, and what an hour or a yes beyond it does to the points.</summary>
    private readonly double[] _means;
    private readonly double[] _slopes;

    private readonly double[] _points;
    private readonly double[] _ofStudy;

    /// <summary>Sums an indicator up.</summary>
    /// <param name="scheme">How units are scored.</param>
    /// <param name="mix">The cells of the indicator.</param>
    /// <param name="values">What each declaration of the study says, in hours or as 1 and 0; not a number where it says nothing.</param>
    /// <param name="cellOf">The cell of each.</param>
    /// <param name="declarations">The declarations of the first unit, then of the next and so on; last those of no unit.</param>
    /// <param name="ends">Where those of each end.</param>
    public IndicatorSpread(RankingScheme scheme, IndicatorMix mix, double[] values, int[] cellOf, int[] declarations, int[] ends)
    {
        (_values, _cellOf, _cells) = (values, cellOf, mix.Cells.Length);
        var size = ends.Length * _cells;
        _own = (new double[size], new double[size], new double[size]);
        (_means, _slopes, _points, _ofStudy) = (new double[size], new double[size], new double[ends.Length - 1], new double[ends.Length - 1]);
        for (int unit = 0, at = 0; unit < ends.Length; unit++)
        {
            for (; at < ends[unit]; at++)
            {
                Add(unit, declarations[at]);
            }
        }

        var study = Study();
        for (var unit = 0; unit < _points.Length; unit++)
        {
            Score(scheme, mix, unit, study);
        }
    }

    public double Points(int unit) => _points[unit];

    /// <summary>What the points vary by as the mix and the means of the study do.</summary>
    public double OfStudy(int unit) => _ofStudy[unit];

    /// <summary>By how much a declaration moves the points of its unit.</summary>
    public double Influence(int unit, int declaration)
    {
        var place = (unit * _cells) + _cellOf[declaration];
        return double.IsNaN(_values[declaration]) ? 0 : _slopes[place] * (_values[declaration] - _means[place]);
    }

    private void Add(int unit, int declaration)
    {
        var value = _values[declaration];
        if (!double.IsNaN(value))
        {
            var place = (unit * _cells) + _cellOf[declaration];
            _own.Counts[place]++;
            _own.Sums[place] += value;
            _own.Squares[place] += value * value;
        }
    }

    private Cell[] Study() => [.. Enumerable.Range(0, _cells).Select(cell =>
        Enumerable.Range(0, _own.Counts.Length / _cells).Select(unit => CellAt((unit * _cells) + cell)).Aggregate((a, b) => a + b))];

    private Cell CellAt(int place) => new(_own.Counts[place], _own.Sums[place], _own.Squares[place]);

    private void Score(RankingScheme scheme, IndicatorMix mix, int unit, Cell[] study)
    {
        var (first, indicator) = (unit * _cells, mix.Indicator);
        Cell[] own = [.. Enumerable.Range(first, _cells).Select(CellAt)];
        var (all, whole) = (own.Aggregate((a, b) => a + b), study.Aggregate((a, b) => a + b));
        if (all.Count == 0)
        {
            _points[unit] = double.NaN;
            return;
        }

        var (value, variance, ofStudy) = indicator.AdjustFor.IsEmpty ? Crude(first, all, whole) : Adjusted(mix, first, own, study, whole.Count);
        var slope = indicator.Weight * scheme.Scale / (indicator.Best - indicator.Worst) * Between(indicator, value, Math.Sqrt(variance + ofStudy));
        _points[unit] = scheme.Points(indicator, value)!.Value;
        _ofStudy[unit] = slope * slope * ofStudy;
        for (var cell = 0; cell < _cells; cell++)
        {
            _slopes[first + cell] *= slope;
        }
    }

    private (double Value, double Variance, double OfStudy) Crude(int first, Cell all, Cell whole)
    {
        Array.Fill(_means, all.Mean, first, _cells);
        Array.Fill(_slopes, 1 / all.Count, first, _cells);
        return (all.Mean, all.VarianceLike(whole) / all.Count, 0);
    }

    private (double Value, double Variance, double OfStudy) Adjusted(IndicatorMix mix, int first, Cell[] own, Cell[] study, double count)
    {
        var (value, variance, ofStudy) = (0.0, 0.0, 0.0);
        for (var cell = 0; cell < _cells; cell++)
        {
            var weight = study[cell].Count / count;
            var isOwn = mix.IsOwn(own[cell].Count);
            value += weight * (isOwn ? own[cell] : study[cell]).Mean;
            (_means[first + cell], _slopes[first + cell]) = (own[cell].Mean, isOwn ? weight / own[cell].Count : 0);
            variance += isOwn ? weight * weight * own[cell].VarianceLike(study[cell]) / own[cell].Count : 0;
            ofStudy += isOwn || study[cell].Count == 0 ? 0 : weight * weight * study[cell].VarianceLike(study[cell]) / study[cell].Count;
        }

        for (var cell = 0; cell < _cells; cell++)
        {
            var distance = (mix.IsOwn(own[cell].Count) ? own[cell] : study[cell]).Mean - value;
            ofStudy += study[cell].Count / count * distance * distance / count;
        }

        return (value, variance, ofStudy);
    }

    /// <summary>The share of what chance does to a value that lies between the worst and the best, where points follow it.</summary>
    private static double Between(Indicator indicator, double value, double error)
    {
        var (low, high) = (Math.Min(indicator.Best, indicator.Worst), Math.Max(indicator.Best, indicator.Worst));
        return error > 0 ? Normal.CDF(0, 1, (value - low) / error) - Normal.CDF(0, 1, (value - high) / error) : value >= low && value <= high ? 1 : 0;
    }

    /// <summary>What is known of one cell.</summary>
    private readonly record struct Cell(double Count, double Sum, double Squares)
    {
        public double Mean => Count == 0 ? 0 : Sum / Count;

        public static Cell operator +(Cell a, Cell b) => new(a.Count + b.Count, a.Sum + b.Sum, a.Squares + b.Squares);

        /// <summary>The variance, some of it borrowed from another cell.</summary>
        public double VarianceLike(Cell other)
        {
            var borrowed = other.Count > 1 ? other.Deviations / (other.Count - 1) : 0;
            return (Deviations + (Borrowed * borrowed)) / (Math.Max(0, Count - 1) + Borrowed);
        }

        private double Deviations => Count == 0 ? 0 : Math.Max(0, Squares - (Sum * Sum / Count));
    }
}
