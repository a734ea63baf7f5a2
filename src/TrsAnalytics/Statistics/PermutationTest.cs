namespace TrsAnalytics.Statistics;

/// <summary>How often chance alone gives a group so large a sum: its values are drawn again, without replacement, from all values of each stratum.</summary>
/// <remarks>
/// Exact whatever the distribution, as long as the values of a stratum could change places (Pitman, Supplement to the Journal of the Royal Statistical Society 4, 1937).
/// Draws end at the tenth that reaches the sum (Besag and Clifford, Biometrika 78, 1991), or at a given number of them. Where a bound of the probability says enough, nothing is
/// drawn: Bernstein's and Chernoff's bounds hold for draws without replacement, too (Hoeffding, Journal of the American Statistical Association 58, 1963).
/// </remarks>
internal static class PermutationTest
{
    private const int Enough = 10;
    private const double Tolerance = 1e-9;

    /// <summary>Squared standard errors below which no bound says enough.</summary>
    private const double FarOut = 9;

    /// <summary>For Chernoff's bound, multiples of what is best where sums are normal; each of them gives a bound that holds.</summary>
    private static readonly double[] Tilts = [0.3, 0.45, 0.65, 0.85, 1];

    /// <summary>The probability of a weighted sum at least as large, or a bound below <c>1 / most</c> of it.</summary>
    /// <param name="strata">The values.</param>
    /// <param name="sum">The weighted sum of the group's values.</param>
    /// <param name="random">Where draws come from.</param>
    /// <param name="most">How many draws at most.</param>
    public static double AtLeast(PermutedStratum[] strata, double sum, SeededRandom random, int most)
    {
        var moving = Array.FindAll(strata, stratum => stratum.Drawn > 0 && stratum.Values.Variance > 0);
        var excess = sum - strata.Sum(stratum => stratum.Expected);
        if (excess <= 0 || moving.Length == 0)
        {
            return 1;
        }

        var bound = Bound(moving, excess);
        return bound * most < 1 ? bound : Drawn(moving, excess, random, most);
    }

    /// <summary>The probability of a sum as far out on either side.</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static double TwoSided(PermutedStratum[] strata, double sum, SeededRandom random, int most) =>
        Math.Min(1, 2 * (sum >= strata.Sum(stratum => stratum.Expected)
            ? AtLeast(strata, sum, random, most)
            : AtLeast(Array.ConvertAll(strata, stratum => stratum with { Weight = -stratum.Weight }), -sum, random, most)));

    private static double Drawn(PermutedStratum[] strata, double excess, SeededRandom random, int most)
    {
        var centred = Array.ConvertAll(strata, stratum => stratum.Values.Centred(stratum.WeightOfDrawn));
        var limit = excess - (Tolerance * (Math.Abs(excess) + strata.Max(stratum => stratum.MostOfOne)));
        var reached = 0;
        for (var draws = 1; draws <= most; draws++)
        {
            var drawn = 0.0;
            for (var stratum = 0; stratum < strata.Length; stratum++)
            {
                drawn += Sum(centred[stratum], strata[stratum].Drawn, random);
            }

            reached += drawn >= limit ? 1 : 0;
            if (reached == Enough)
            {
                return (double)Enough / draws;
            }
        }

        return (reached + 1.0) / (most + 1);
    }

    /// <summary>The sum of some values drawn without replacement; the values change places, which does no harm.</summary>
    private static double Sum(double[] values, int drawn, SeededRandom random)
    {
        var sum = 0.0;
        for (var at = 0; at < drawn; at++)
        {
            var chosen = at + random.Below(values.Length - at);
            (values[at], values[chosen]) = (values[chosen], values[at]);
            sum += values[at];
        }

        return sum;
    }

    private static double Bound(PermutedStratum[] strata, double excess)
    {
        var (variance, largest) = (strata.Sum(stratum => stratum.Variance), strata.Max(stratum => stratum.MostOfOne));
        var bernstein = Math.Exp(-excess * excess / (2 * (variance + (largest * excess / 3))));
        return bernstein < Tolerance || excess * excess < FarOut * variance ? bernstein : Math.Min(bernstein, Chernoff(strata, excess, excess / variance));
    }

    private static double Chernoff(PermutedStratum[] strata, double excess, double tilt)
    {
        var centred = Array.ConvertAll(strata, stratum => stratum.Values.Centred(stratum.WeightOfDrawn));
        return Tilts.Min(share =>
        {
            var exponent = -share * tilt * excess;
            for (var stratum = 0; stratum < strata.Length; stratum++)
            {
                var sum = 0.0;
                foreach (var value in centred[stratum])
                {
                    sum += Math.Exp(share * tilt * value);
                }

                exponent += strata[stratum].Drawn * Math.Log(sum / centred[stratum].Length);
            }

            return double.IsFinite(exponent) ? Math.Min(1, Math.Exp(exponent)) : 1;
        });
    }
}
