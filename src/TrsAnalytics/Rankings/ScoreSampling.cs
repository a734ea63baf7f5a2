namespace TrsAnalytics;

/// <summary>Scores of units with their variances, of the declarations that they have, or of any others of the study in their stead.</summary>
/// <remarks>
/// The variance is that of the influence of each declaration on the score, all indicators together, the mix of the unit being drawn as its times are. A unit of few declarations borrows from
/// all units what declarations vary by, so that one in which all kept to a standard does not seem to be certain. Points end at the worst and the best value: a value varies by as much of
/// its points as chance leaves between the two.
/// </remarks>
internal sealed class ScoreSampling
{
    /// <summary>How many declarations what is borrowed from all units counts for.</summary>
    private const double Borrowed = 20;

    /// <summary>Of more declarations a studentised score is normal, and no more are drawn.</summary>
    private const int MostDrawn = 4000;

    private readonly RankingScheme _scheme;
    private readonly IndicatorMix[] _mixes;

    /// <summary>What each declaration says of each indicator, and in which cell of it; the cells of all indicators are counted through, below 0 where nothing is said.</summary>
    private readonly double[] _values;
    private readonly int[] _cells;

    private readonly int[] _firstCells;
    private readonly int[] _order;
    private readonly int[] _ends;

    /// <summary>Prepares the scores.</summary>
    /// <param name="scheme">How units are scored.</param>
    /// <param name="strata">The declarations by unit and mix cell.</param>
    /// <param name="mixes">The cells of each indicator.</param>
    /// <param name="units">How many units there are.</param>
    public ScoreSampling(RankingScheme scheme, Strata strata, IndicatorMix[] mixes, int units)
    {
        (_scheme, _mixes) = (scheme, mixes);
        var (stratumOf, columns) = (strata.StratumOf, strata.Columns);
        _firstCells = new int[mixes.Length + 1];
        (_values, _cells) = (new double[stratumOf.Length * mixes.Length], new int[stratumOf.Length * mixes.Length]);
        for (var indicator = 0; indicator < mixes.Length; indicator++)
        {
            var (mix, first) = (mixes[indicator], _firstCells[indicator]);
            _firstCells[indicator + 1] = first + mix.Cells.Length;
            for (int i = 0, at = indicator; i < stratumOf.Length; i++, at += mixes.Length)
            {
                var value = columns[indicator][i];
                (_values[at], _cells[at]) = value == IndicatorColumns.None ? (0, -1) : (value / mix.Scale, first + mix.CellOf(stratumOf[i]));
            }
        }

        // The declarations of no unit come last: they are in the mix of the study.
        var deal = new GroupIndex(stratumOf.Length, units + 1, i => mixes[0].UnitOf(stratumOf[i]) is >= 0 and var unit ? unit : units);
        _order = deal.Order;
        _ends = new int[units + 1];
        for (int unit = 0, end = 0; unit <= units; unit++)
        {
            _ends[unit] = end += deal[unit].Length;
        }
    }

    /// <summary>The scores of the units as they are.</summary>
    public UnitScore[] Measured() => Evaluate(_order, _ends);

    /// <summary>The score of a unit that has the values of the whole study.</summary>
    public double OfStudy()
    {
        var score = 0.0;
        for (var indicator = 0; indicator < _mixes.Length; indicator++)
        {
            var (sum, count) = (0.0, 0);
            for (var at = indicator; at < _cells.Length; at += _mixes.Length)
            {
                (sum, count) = _cells[at] < 0 ? (sum, count) : (sum + _values[at], count + 1);
            }

            score += _scheme.Points(_scheme.Indicators[indicator], count == 0 ? null : sum / count) ?? double.NaN;
        }

        return score;
    }

    /// <summary>The scores of the units were nothing different about any: each has as many declarations, drawn with replacement from those of all.</summary>
    public UnitScore[] Draw(SeededRandom random)
    {
        var (ends, size) = (new int[_ends.Length], 0);
        for (var unit = 0; unit < ends.Length; unit++)
        {
            ends[unit] = size += Math.Min(MostDrawn, _ends[unit] - (unit == 0 ? 0 : _ends[unit - 1]));
        }

        var drawn = new int[size];
        for (var at = 0; at < size; at++)
        {
            drawn[at] = random.Below(_order.Length);
        }

        return Evaluate(drawn, ends);
    }

    private UnitScore[] Evaluate(int[] declarations, int[] ends)
    {
        var sums = new IndicatorSums(ends.Length, _firstCells[^1]);
        for (int unit = 0, at = 0; unit < ends.Length; unit++)
        {
            for (; at < ends[unit]; at++)
            {
                Add(sums, unit, declarations[at]);
            }
        }

        var parts = _mixes.Select((mix, indicator) => new IndicatorSpread(_scheme, mix, sums, _firstCells[indicator])).ToArray();
        var (scores, pooled, counted) = (new UnitScore[ends.Length - 1], 0.0, 0.0);
        for (var unit = 0; unit < scores.Length; unit++)
        {
            var (from, to, squares) = (unit == 0 ? 0 : ends[unit - 1], ends[unit], 0.0);
            for (var at = from; at < to; at++)
            {
                var influence = Influence(sums, unit, declarations[at]);
                squares += influence * influence;
            }

            double n = to - from;
            scores[unit] = new(parts.Sum(part => part.Points(unit)), n > 1 ? squares * n / (n - 1) : 0, parts.Sum(part => part.OfStudy(unit)));
            pooled += n * n * scores[unit].Variance;
            counted += n;
        }

        pooled /= Math.Max(1, counted);
        for (var unit = 0; unit < scores.Length; unit++)
        {
            var n = ends[unit] - (unit == 0 ? 0 : ends[unit - 1]);
            var freedom = Math.Max(0, n - 1);
            scores[unit] = scores[unit] with { Variance = ((freedom * scores[unit].Variance) + (Borrowed * pooled / Math.Max(1, n))) / (freedom + Borrowed) };
        }

        return scores;
    }

    private void Add(IndicatorSums sums, int unit, int declaration)
    {
        var (indicators, first) = (_mixes.Length, unit * sums.Width);
        for (var at = declaration * indicators; at < (declaration + 1) * indicators; at++)
        {
            if (_cells[at] >= 0)
            {
                var (place, value) = (first + _cells[at], _values[at]);
                sums.Counts[place]++;
                sums.Sums[place] += value;
                sums.Squares[place] += value * value;
            }
        }
    }

    /// <summary>By how much a declaration moves the score of its unit.</summary>
    private double Influence(IndicatorSums sums, int unit, int declaration)
    {
        var (indicators, first, influence) = (_mixes.Length, unit * sums.Width, 0.0);
        for (var at = declaration * indicators; at < (declaration + 1) * indicators; at++)
        {
            if (_cells[at] >= 0)
            {
                var place = first + _cells[at];
                influence += sums.Slopes[place] * (_values[at] - sums.Means[place]);
            }
        }

        return influence;
    }
}
