using MathNet.Numerics.Distributions;

namespace TrsAnalytics;

/// <summary>One indicator of the units of a study: its points, and what each declaration does to them.</summary>
internal sealed class IndicatorSpread
{
    private const double Borrowed = 20;

    private readonly int _cells;
    private readonly IndicatorSums _sums;
    private readonly double[] _points;
    private readonly double[] _ofStudy;

    /// <summary>Scores an indicator, and notes means and slopes in the sums.</summary>
    /// <param name="scheme">How units are scored.</param>
    /// <param name="mix">The cells of the indicator.</param>
    /// <param name="sums">What the declarations say.</param>
    /// <param name="firstCell">The first cell of the indicator among those of all.</param>
    public IndicatorSpread(RankingScheme scheme, IndicatorMix mix, IndicatorSums sums, int firstCell)
    {
        (_cells, _sums) = (mix.Cells.Length, sums);
        (_points, _ofStudy) = (new double[sums.Groups - 1], new double[sums.Groups - 1]);
        var study = new Cell[_cells];
        for (var group = 0; group < sums.Groups; group++)
        {
            for (var cell = 0; cell < _cells; cell++)
            {
                study[cell] += CellAt((group * sums.Width) + firstCell + cell);
            }
        }

        var whole = Together(study);
        for (var unit = 0; unit < _points.Length; unit++)
        {
            Score(scheme, mix, unit, (unit * sums.Width) + firstCell, study, whole);
        }
    }

    public double Points(int unit) => _points[unit];

    /// <summary>What the points vary by as the mix and the means of the study do.</summary>
    public double OfStudy(int unit) => _ofStudy[unit];

    private static Cell Together(Cell[] cells)
    {
        var all = default(Cell);
        foreach (var cell in cells)
        {
            all += cell;
        }

        return all;
    }

    private Cell CellAt(int place) => new(_sums.Counts[place], _sums.Sums[place], _sums.Squares[place]);

    private void Score(RankingScheme scheme, IndicatorMix mix, int unit, int first, Cell[] study, Cell whole)
    {
        var (indicator, own) = (mix.Indicator, new Cell[_cells]);
        for (var cell = 0; cell < _cells; cell++)
        {
            own[cell] = CellAt(first + cell);
        }

        var all = Together(own);
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
            _sums.Slopes[first + cell] *= slope;
        }
    }

    private (double Value, double Variance, double OfStudy) Crude(int first, Cell all, Cell whole)
    {
        Array.Fill(_sums.Means, all.Mean, first, _cells);
        Array.Fill(_sums.Slopes, 1 / all.Count, first, _cells);
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
            (_sums.Means[first + cell], _sums.Slopes[first + cell]) = (own[cell].Mean, isOwn ? weight / own[cell].Count : 0);
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
