namespace TrsAnalytics;

/// <summary>The slowest tenth of some declarations, and what each part of the release time takes there beyond its median in all of them.</summary>
internal sealed class SlowestTenth
{
    private readonly uint[][] _parts;
    private readonly double[] _medians;
    private readonly long[] _totals;
    private readonly long _limit;

    /// <summary>Looks for the slowest.</summary>
    /// <param name="parts">One column a part, one entry a declaration; together they are the release times.</param>
    /// <param name="declarations">Those that count.</param>
    public SlowestTenth(uint[][] parts, int[] declarations)
    {
        _parts = parts;
        _medians = new double[parts.Length];
        _totals = new long[parts[0].Length];
        if (declarations.Length == 0)
        {
            return;
        }

        Parallel.For(0, parts.Length, part => _medians[part] = Median(Array.ConvertAll(declarations, i => parts[part][i])));
        RowBlocks.ForEach(_totals.Length, i => _totals[i] = parts.Sum(column => (long)column[i]));
        var times = Array.ConvertAll(declarations, i => _totals[i]);
        Array.Sort(times);
        _limit = times[^((times.Length + 9) / 10)];
    }

    /// <summary>The seconds a part of a declaration takes beyond its median; 0 outside the slowest tenth.</summary>
    public double Excess(int part, int i) => _totals[i] < _limit ? 0 : Math.Max(0, _parts[part][i] - _medians[part]);

    private static double Median(uint[] times)
    {
        Array.Sort(times);
        return ((double)times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2;
    }
}
