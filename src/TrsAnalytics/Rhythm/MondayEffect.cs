namespace TrsAnalytics;

/// <summary>How much longer what is registered on Mondays takes than declarations of the same office and procedure registered on other days.</summary>
/// <remarks>
/// In each office and procedure the mean of Mondays less that of other days, weighed by how well it is known there (n m / (n + m), as Mantel and Haenszel weigh). Days change places between
/// the declarations of an office and procedure: that is how far chance moves it. Of more than 50,000 declarations such a mean is normal, and nothing is drawn.
/// </remarks>
internal static class MondayEffect
{
    private const string Monday = "mon";
    private const double SecondsPerHour = 3600;
    private const int MostDrawn = 50_000;

    /// <summary>The effect on the restricted mean, in working hours.</summary>
    public static Estimate Of(Measurement measurement, Bootstrap bootstrap)
    {
        var registered = measurement.RegisteredInWindow;
        var clocks = registered.Durations(Clock.Working).Clocks;
        var released = new CounterfactualReleases(registered, clocks).Released;
        var (strata, days) = (Grouping.Of(registered, By.Office, By.Procedure), Grouping.Of(registered, By.Weekday));
        var cells = Enumerable.Range(0, registered.Count)
            .Where(i => registered.Table.Status[registered.RowAt(i)] is DeclarationStatus.Released or DeclarationStatus.Open)
            .GroupBy(i => strata.Codes[i], i => (
                IsMonday: days.Keys[days.Codes[i]][0] == Monday, Hours: Math.Min(released[i], clocks.FollowUpLimit(registered.RowAt(i))) / SecondsPerHour))
            .OrderBy(cell => cell.Key)
            .Select(cell => new Cell([.. cell.Where(time => time.IsMonday).Select(time => time.Hours)], [.. cell.Where(time => !time.IsMonday).Select(time => time.Hours)]))
            .Where(cell => cell.Weight > 0)
            .ToArray();
        return Of(cells, bootstrap);
    }

    private static Estimate Of(Cell[] cells, Bootstrap bootstrap)
    {
        var (mondays, others) = (cells.Sum(cell => cell.Mondays.Length), cells.Sum(cell => cell.Others.Length));
        if (cells.Length == 0)
        {
            return Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.Permutation);
        }

        var weight = cells.Sum(cell => cell.Weight);
        var (value, error) = (cells.Sum(cell => cell.Excess) / weight, Math.Sqrt(cells.Sum(cell => cell.Variance)) / weight);
        var effect = Estimate.Of(value, mondays + others, EstimateMethod.Permutation) with { Caveats = Estimate.OfCount(Math.Min(mondays, others)) };
        if (error == 0)
        {
            return effect.WithCaveat(Caveat.NoSpread);
        }

        var drawn = mondays + others > MostDrawn ? null : bootstrap.Run(random => Math.Abs(cells.Sum(cell => cell.Draw(random))) / weight / error);
        var reach = (drawn is null ? Confidence.Critical(0.95) : Bootstrap.Critical(drawn)) * error;

        // A draw in another order of summing may fall a hair short of what it equals.
        var distance = Math.Abs(value) / error * (1 - 1e-9);
        return effect with
        {
            StandardError = error,
            Limits = new(value - reach, value + reach),
            PValue = drawn is null ? 2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -distance) : Bootstrap.Chance(drawn, distance),
        };
    }

    /// <summary>The hours of one office and procedure.</summary>
    private sealed class Cell(double[] mondays, double[] others)
    {
        private readonly double[] _centred = Centred([.. mondays, .. others]);

        public double[] Mondays => mondays;

        public double[] Others => others;

        public double Weight { get; } = (double)mondays.Length * others.Length / (mondays.Length + others.Length);

        /// <summary>What Mondays took beyond the mean of all days.</summary>
        public double Excess => _centred.Take(mondays.Length).Sum();

        /// <summary>The variance of <see cref="Excess"/> where days change places.</summary>
        public double Variance => Weight * _centred.Sum(hours => hours * hours) / Math.Max(1, _centred.Length - 1);

        /// <summary>The excess of days that have changed places.</summary>
        public double Draw(SeededRandom random)
        {
            var (hours, sum) = (_centred.AsSpan().ToArray(), 0.0);
            for (var at = 0; at < mondays.Length; at++)
            {
                var chosen = at + random.Below(hours.Length - at);
                (hours[at], hours[chosen]) = (hours[chosen], hours[at]);
                sum += hours[at];
            }

            return sum;
        }

        private static double[] Centred(double[] hours)
        {
            var mean = hours.Average();
            return Array.ConvertAll(hours, time => time - mean);
        }
    }
}
