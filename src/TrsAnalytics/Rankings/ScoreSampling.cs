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
    private readonly double[][] _values;
    private readonly int[][] _cells;
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
        var stratumOf = strata.StratumOf;
        _values = [.. strata.Columns.Zip(mixes, (column, mix) => Array.ConvertAll(column, value => value == IndicatorColumns.None ? double.NaN : value / mix.Scale))];
        _cells = Array.ConvertAll(mixes, mix => Array.ConvertAll(stratumOf, mix.CellOf));

        // The declarations of no unit come last: they are in the mix of the study.
        var deal = new Deal(stratumOf.Length, units + 1, i => mixes[0].UnitOf(stratumOf[i]) is >= 0 and var unit ? unit : units);
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
        for (var indicator = 0; indicator < _values.Length; indicator++)
        {
            var known = _values[indicator].Where(value => !double.IsNaN(value)).ToArray();
            score += _scheme.Points(_scheme.Indicators[indicator], known.Length == 0 ? null : known.Average()) ?? double.NaN;
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
        var parts = _scheme.Indicators.Select((_, indicator) => new IndicatorSpread(_scheme, _mixes[indicator], _values[indicator], _cells[indicator], declarations, ends)).ToArray();
        var (scores, pooled, counted) = (new UnitScore[ends.Length - 1], 0.0, 0.0);
        for (var unit = 0; unit < scores.Length; unit++)
        {
            var (from, to, squares) = (unit == 0 ? 0 : ends[unit - 1], ends[unit], 0.0);
            for (var at = from; at < to; at++)
            {
                var influence = 0.0;
                foreach (var part in parts)
                {
                    influence += part.Influence(unit, declarations[at]);
                }

                squares += influence * influence;
            }

            var n = to - from;
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
}
