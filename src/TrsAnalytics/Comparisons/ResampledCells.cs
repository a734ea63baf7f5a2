namespace TrsAnalytics;

/// <summary>The kinds of declarations of two studies, and how far chance moves what they bring to a change.</summary>
/// <remarks>
/// Standard errors are those of the influence of each declaration, whose kind is drawn as its time is. How many of them chance reaches is found by drawing both studies again from
/// all declarations of both, as if they did not differ, and studentising every part (bootstrap-t; Hall, The Bootstrap and Edgeworth Expansion, 1992): the limits leave zero out in
/// 5 % of such pairs, however skewed the times are.
/// </remarks>
internal sealed class ResampledCells
{
    private const double SecondsPerHour = 3600;

    /// <summary>Of more declarations the studentised parts are normal, and no more are drawn.</summary>
    private const int MostDrawn = 20_000;

    private readonly Dimension _by;
    private readonly string[] _kinds;
    private readonly (KindMoments Earlier, KindMoments Later)[] _measured;
    private readonly double[][][] _distances;

    /// <summary>Draws the declarations again.</summary>
    /// <param name="by">What the kinds are made by.</param>
    /// <param name="earlier">The earlier study by kind.</param>
    /// <param name="later">The later study by kind, with the same columns.</param>
    /// <param name="bootstrap">How often they are drawn.</param>
    public ResampledCells(Dimension by, Strata earlier, Strata later, Bootstrap bootstrap)
    {
        _by = by;
        _kinds = [.. Kinds(earlier).Union(Kinds(later)).Order(StringComparer.Ordinal)];
        var (before, after) = (new KindRows(earlier, _kinds), new KindRows(later, _kinds));
        _measured = [.. Enumerable.Range(0, earlier.Columns.Length).Select(column => (before.Moments(column), after.Moments(column)))];
        _distances = before.Count == 0 || after.Count == 0 ? [] : Distances(before, after, bootstrap);
    }

    /// <summary>The change of a column's mean split into mix and speed; null when either study has no declarations.</summary>
    public MixAndSpeed? Split(int column)
    {
        var (before, after) = _measured[column];
        if (before.Count == 0 || after.Count == 0)
        {
            return null;
        }

        ChangePart[] parts = [.. new ChangeParts(before, after).All().Zip(_distances[column], (part, drawn) => part with
        {
            Critical = Bootstrap.Critical(drawn), PValue = Bootstrap.Chance(drawn, part.Distance),
        })];
        var n = _kinds.Length;
        return new(
            _by,
            [.. _kinds.Select((kind, at) => new MixAndSpeedRow(kind, Cell(before, at), Cell(after, at), parts[at], parts[n + at]))],
            parts[2 * n], parts[(2 * n) + 1], parts[(2 * n) + 2]);
    }

    /// <summary>The kinds that have released or open declarations.</summary>
    private static IEnumerable<string> Kinds(Strata study)
    {
        var sums = study.Sum();
        return study.Keys.Select(key => key[0]).Where((_, stratum) => sums.Length > 0 && sums[0][stratum].Count > 0);
    }

    private static MixCell Cell(KindMoments study, int kind) => new(study.Counts[kind], study.Mean(kind));

    /// <summary>For each column and part, how many standard errors it is in each draw.</summary>
    private static double[][][] Distances(KindRows before, KindRows after, Bootstrap bootstrap)
    {
        var drawn = bootstrap.Run(random =>
        {
            var (earlier, later) = (Draw(random, Math.Min(before.Count, MostDrawn)), Draw(random, Math.Min(after.Count, MostDrawn)));
            return Array.ConvertAll([.. earlier.Zip(later)], study => new ChangeParts(study.First, study.Second).All().Select(part => part.Distance).ToArray());
        });
        return
        [
            .. Enumerable.Range(0, before.Columns).Select(column => Enumerable.Range(0, drawn[0][column].Length)
                .Select(part => Array.ConvertAll(drawn, distances => distances[column][part])).ToArray()),
        ];

        KindMoments[] Draw(SeededRandom random, int count)
        {
            var sums = new KindSums(before.Columns, before.Kinds);
            for (var at = 0; at < count; at++)
            {
                var place = random.Below(before.Count + after.Count);
                if (place < before.Count)
                {
                    before.AddTo(sums, place);
                }
                else
                {
                    after.AddTo(sums, place - before.Count);
                }
            }

            return sums.ToMoments();
        }
    }

    /// <summary>The declarations of a study that have times, with their kinds.</summary>
    private sealed class KindRows
    {
        private readonly uint[][] _columns;
        private readonly int[] _rows;
        private readonly int[] _kindOf;

        public KindRows(Strata study, string[] kinds)
        {
            (_columns, Kinds) = (study.Columns, kinds.Length);
            var kindOf = study.Keys.Select(key => Array.IndexOf(kinds, key[0])).ToArray();
            var strata = study.StratumOf;
            _rows = _columns.Length == 0 ? [] : [.. Enumerable.Range(0, strata.Length).Where(row => _columns[0][row] != IndicatorColumns.None)];
            _kindOf = Array.ConvertAll(_rows, row => kindOf[strata[row]]);
        }

        public int Count => _rows.Length;

        public int Columns => _columns.Length;

        public int Kinds { get; }

        public KindMoments Moments(int column)
        {
            var sums = new KindSums(Columns, Kinds);
            for (var at = 0; at < _rows.Length; at++)
            {
                AddTo(sums, at);
            }

            return sums.ToMoments()[column];
        }

        public void AddTo(KindSums sums, int at)
        {
            var (row, kind) = (_rows[at], _kindOf[at]);
            sums.Counts[kind]++;
            for (var column = 0; column < _columns.Length; column++)
            {
                var hours = _columns[column][row] / SecondsPerHour;
                sums.Sums[column][kind] += hours;
                sums.Squares[column][kind] += hours * hours;
            }
        }
    }

    /// <summary>Sums by column and kind.</summary>
    private sealed class KindSums(int columns, int kinds)
    {
        public double[] Counts { get; } = new double[kinds];

        public double[][] Sums { get; } = Zeros(columns, kinds);

        public double[][] Squares { get; } = Zeros(columns, kinds);

        public KindMoments[] ToMoments() => [.. Sums.Zip(Squares, (sums, squares) => new KindMoments(Counts, sums, squares))];

        private static double[][] Zeros(int columns, int kinds) => [.. Enumerable.Range(0, columns).Select(_ => new double[kinds])];
    }
}
