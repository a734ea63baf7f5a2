namespace TrsAnalytics;

/// <summary>Which units differ from the others in an indicator, found among all units and indicators of a ranking.</summary>
internal static class FunnelChances
{
    private const ulong Seed = 20_201_019;
    private const int DrawsPerTest = 60;
    private const int FewestDraws = 2000;
    private const int MostDraws = 40_000;

    /// <summary>The p-values by indicator and unit, corrected for all of them (false discovery). Values change places between units within the cells of the indicator.</summary>
    /// <param name="strata">The declarations by unit and mix cell.</param>
    /// <param name="mixes">The cells of each indicator.</param>
    /// <param name="units">How many units there are.</param>
    public static double[][] Of(Strata strata, IndicatorMix[] mixes, int units)
    {
        var most = Math.Clamp(DrawsPerTest * mixes.Length * units, FewestDraws, MostDraws);
        var known = mixes.Select((mix, indicator) => new CellValues(strata, strata.Columns[indicator], mix, units)).ToArray();
        var values = new double[mixes.Length * units];
        Parallel.For(0, values.Length, test => values[test] = known[test / units].PValue(test % units, new SeededRandom(Seed, test), most));
        var adjusted = TestFamily.FalseDiscovery(values);
        return [.. mixes.Select((_, indicator) => adjusted.AsSpan(indicator * units, units).ToArray())];
    }

    /// <summary>What the declarations of a study say of an indicator, cell by cell.</summary>
    private sealed class CellValues
    {
        private readonly ExchangeableValues?[] _cells;
        private readonly (int Count, double Sum)[][] _units;

        public CellValues(Strata strata, uint[] column, IndicatorMix mix, int units)
        {
            var (values, stratumOf) = (mix.Cells.Select(_ => new List<double>()).ToArray(), strata.StratumOf);
            _units = [.. Enumerable.Range(0, units).Select(_ => new (int, double)[values.Length])];
            for (var i = 0; i < column.Length; i++)
            {
                if (column[i] == IndicatorColumns.None)
                {
                    continue;
                }

                var (cell, unit) = (mix.CellOf(stratumOf[i]), mix.UnitOf(stratumOf[i]));
                values[cell].Add(column[i]);
                if (unit >= 0)
                {
                    _units[unit][cell] = (_units[unit][cell].Count + 1, _units[unit][cell].Sum + column[i]);
                }
            }

            _cells = Array.ConvertAll(values, own => own.Count == 0 ? null : new ExchangeableValues([.. own]));
        }

        public double PValue(int unit, SeededRandom random, int most)
        {
            var (strata, sum) = (new List<PermutedStratum>(), 0.0);
            foreach (var (own, cell) in _units[unit].Zip(_cells))
            {
                if (own.Count > 0 && cell is not null && cell.Count > own.Count)
                {
                    var weight = (double)cell.Count / (cell.Count - own.Count);
                    strata.Add(new(cell, own.Count, weight));
                    sum += weight * own.Sum;
                }
            }

            return PermutationTest.TwoSided([.. strata], sum, random, most);
        }
    }
}
