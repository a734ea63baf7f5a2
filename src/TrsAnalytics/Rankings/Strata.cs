using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The declarations of a measurement by unit and mix cell, with what each says of every indicator.</summary>
internal sealed class Strata
{
    private readonly uint[][] _columns;
    private readonly int[] _ends;
    private readonly Lazy<int[]> _stratumOf;

    /// <summary>Deals declarations out.</summary>
    /// <param name="grouping">The unit and mix cell of each.</param>
    /// <param name="columns">One column an indicator.</param>
    public Strata(Grouping grouping, uint[][] columns)
    {
        Keys = grouping.Keys;
        var deal = new GroupIndex(grouping.Codes.Length, grouping.Count, i => grouping.Codes[i]);
        _columns = Array.ConvertAll(columns, column => Array.ConvertAll(deal.Order, i => column[i]));
        _stratumOf = new(StrataOfRows);
        _ends = new int[grouping.Count];
        for (int stratum = 0, end = 0; stratum < _ends.Length; stratum++)
        {
            _ends[stratum] = end += deal[stratum].Length;
        }
    }

    /// <summary>The unit of each stratum, then its labels of the mix.</summary>
    public ImmutableArray<ImmutableArray<string>> Keys { get; }

    /// <summary>What each declaration says, one column an indicator; declarations of one stratum stand together.</summary>
    public uint[][] Columns => _columns;

    /// <summary>The stratum of each declaration, in the order of the columns.</summary>
    public int[] StratumOf => _stratumOf.Value;

    /// <summary>The declarations of a stratum, of whatever status.</summary>
    public int Size(int stratum) => _ends[stratum] - Start(stratum);

    /// <summary>For each indicator the sum of every stratum.</summary>
    public ColumnSum[][] Sum() => Sum((start, _, at) => start + at);

    /// <summary>For each indicator the sum of squares of every stratum.</summary>
    public double[][] Squares() => Array.ConvertAll(_columns, column =>
        Enumerable.Range(0, _ends.Length).Select(stratum => Squares(column.AsSpan(Start(stratum).._ends[stratum]))).ToArray());

    /// <summary>The sums of as many declarations, drawn with replacement within each stratum; all indicators of the same ones.</summary>
    public ColumnSum[][] Resample(SeededRandom random) => Sum((start, size, _) => start + random.Below(size));

    private ColumnSum[][] Sum(Func<int, int, int, int> pick)
    {
        var sums = Zeros();
        for (var stratum = 0; stratum < _ends.Length; stratum++)
        {
            var (start, size) = (Start(stratum), Size(stratum));
            for (var at = 0; at < size; at++)
            {
                Add(sums, stratum, pick(start, size, at));
            }
        }

        return sums;
    }

    private static double Squares(ReadOnlySpan<uint> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value == IndicatorColumns.None ? 0 : (double)value * value;
        }

        return sum;
    }

    private void Add(ColumnSum[][] sums, int stratum, int place)
    {
        for (var column = 0; column < sums.Length; column++)
        {
            var value = _columns[column][place];
            if (value != IndicatorColumns.None)
            {
                sums[column][stratum] += new ColumnSum(value, 1);
            }
        }
    }

    private int[] StrataOfRows() => [.. Enumerable.Range(0, _ends.Length).SelectMany(stratum => Enumerable.Repeat(stratum, Size(stratum)))];

    private ColumnSum[][] Zeros() => Array.ConvertAll(_columns, _ => new ColumnSum[_ends.Length]);

    private int Start(int stratum) => stratum == 0 ? 0 : _ends[stratum - 1];
}
