using System.Buffers;
using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>How far chance moves a statistic: it is computed again from many resamples (Efron and Tibshirani, An Introduction to the Bootstrap, 1993).</summary>
/// <remarks>Every replicate has its own stream of random numbers, so results do not depend on the number of processors.</remarks>
/// <param name="Replicates">How many resamples are drawn; at least one.</param>
/// <param name="Seed">Where the random numbers start. Statistics of different groups that are compared need different seeds, or <see cref="Difference"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no replicates.</exception>
public sealed record Bootstrap(int Replicates = 2000, ulong Seed = 20_201_019)
{
    private const int MostDrawn = 20_000;

    /// <summary>How many resamples are drawn.</summary>
    public int Replicates { get; init => field = AtLeastOne(value); } = AtLeastOne(Replicates);

    /// <summary>Computes something once per replicate, in parallel and always with the same result.</summary>
    public T[] Run<T>(Func<SeededRandom, T> replicate)
    {
        var results = new T[Replicates];
        Parallel.For(0, Replicates, i => results[i] = replicate(new SeededRandom(Seed, i)));
        return results;
    }

    /// <summary>A statistic of as many resamples of a sample as there are replicates.</summary>
    /// <param name="sample">The sample, not empty.</param>
    /// <param name="statistic">What is computed from each.</param>
    public double[] Run(FrequencyTable sample, ResampleStatistic statistic)
    {
        var rows = Rows(sample);
        return Run(random => Draw(sample, rows, random, statistic));
    }

    /// <summary>The mean with bias-corrected and accelerated limits. They never leave the range of the sample, so no time gets a limit below zero.</summary>
    /// <remarks>
    /// Simulated on log-normal times, 95 % limits hold a mean cut at tau with 5 to 40 % open in 95 to 96 % of samples of 100 and more and
    /// in 93 to 96 % of 30. Where nothing is cut they fall short: 88, 93, 95 % of samples of 30, 100, 1,000 with a standard deviation
    /// of the logarithms of 1, and 83, 89, 93 % with 1.5; <see cref="Estimates.EstimateLogNormalMean"/> holds 94 to 95 % there.
    /// </remarks>
    /// <param name="sample">The times.</param>
    /// <param name="confidence">How often the limits hold the mean.</param>
    public Estimate Mean(FrequencyTable sample, double confidence = 0.95)
    {
        if (sample.Mean is not { } mean)
        {
            return Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.BootstrapBca);
        }

        var estimate = Estimate.Of(mean, sample.Count, EstimateMethod.BootstrapBca) with { Confidence = confidence };
        if (sample.Times.Length == 1)
        {
            return estimate.WithCaveat(Caveat.NoSpread);
        }

        var replicates = Run(sample, resample => resample.Mean);
        return estimate with
        {
            StandardError = sample.Sd / Math.Sqrt(sample.Count),
            Limits = Accelerated(replicates, mean, Acceleration(sample), confidence),
        };
    }

    /// <summary>The change of a statistic from one independent sample to another, with percentile limits; without limits where either has one time only.</summary>
    /// <remarks>
    /// Simulated on log-normal times cut at tau with 5 to 20 % open, 95 % limits hold the difference of two means in 95 to 96 % of samples of
    /// 100 and more, in 93 to 95 % of 30.
    /// </remarks>
    /// <param name="earlier">The sample the change starts from.</param>
    /// <param name="later">The sample it ends with.</param>
    /// <param name="statistic">What is computed from each.</param>
    /// <param name="confidence">How often the limits hold the change.</param>
    public Estimate Difference(FrequencyTable earlier, FrequencyTable later, ResampleStatistic statistic, double confidence = 0.95)
    {
        var count = earlier.Count + later.Count;
        if (earlier.Count == 0 || later.Count == 0)
        {
            return Estimate.None(NoAnswer.NoDeclarations, count, EstimateMethod.BootstrapPercentile);
        }

        var change = Estimate.Of(Whole(later, statistic) - Whole(earlier, statistic), count, EstimateMethod.BootstrapPercentile) with
        {
            Caveats = Estimate.OfCount(Math.Min(earlier.Count, later.Count)),
            Confidence = confidence,
        };
        if (earlier.Times.Length == 1 || later.Times.Length == 1)
        {
            return change.WithCaveat(Caveat.NoSpread);
        }

        var (before, after) = (Rows(earlier), Rows(later));
        return change.Between(Run(random => -Draw(earlier, before, random, statistic) + Draw(later, after, random, statistic)), confidence);
    }

    /// <summary>The change of the mean from one independent sample to another; without limits where all times are the same.</summary>
    /// <remarks>
    /// A bootstrap-t: both samples are drawn from the times of both, as if nothing had changed, and each change is told in standard errors of its own. So the limits leave zero out in 5 %
    /// of pairs that do not differ, however skewed the times are. Of more than 20,000 times a mean is normal, and no more are drawn.
    /// </remarks>
    /// <param name="earlier">The sample the change starts from.</param>
    /// <param name="later">The sample it ends with.</param>
    /// <param name="confidence">How often the limits hold the change.</param>
    public Estimate MeanDifference(FrequencyTable earlier, FrequencyTable later, double confidence = 0.95)
    {
        var count = earlier.Count + later.Count;
        if (earlier.Mean is not { } before || later.Mean is not { } after)
        {
            return Estimate.None(NoAnswer.NoDeclarations, count, EstimateMethod.BootstrapT);
        }

        var change = Estimate.Of(after - before, count, EstimateMethod.BootstrapT) with
        {
            Caveats = Estimate.OfCount(Math.Min(earlier.Count, later.Count)),
            Confidence = confidence,
        };
        var both = FrequencyTable.Merge(earlier, later);
        var (rows, error) = (Rows(both), Math.Sqrt(MeanVariance(earlier) + MeanVariance(later)));
        double[] hours = [.. both.Times.Select(time => time / 3600.0)];
        if (earlier.Times.Length == 1 || later.Times.Length == 1)
        {
            return change.WithCaveat(Caveat.NoSpread);
        }

        var (first, second) = (Math.Min(earlier.Count, MostDrawn), Math.Min(later.Count, MostDrawn));
        var drawn = Run(random => Distance(Drawn(random, first), Drawn(random, second)));
        var reach = Critical(drawn, confidence) * error;
        return double.IsFinite(reach)
            ? change with { StandardError = error, Limits = new(after - before - reach, after - before + reach), PValue = Chance(drawn, Math.Abs(after - before) / error) }
            : change.WithCaveat(Caveat.NoSpread);

        (double Mean, double Variance) Drawn(SeededRandom random, int size)
        {
            var (sum, squares) = (0.0, 0.0);
            for (var at = 0; at < size; at++)
            {
                var time = hours[rows[random.Below(rows.Length)]];
                sum += time;
                squares += time * time;
            }

            return (sum / size, size < 2 ? 0 : Math.Max(0, squares - (sum * sum / size)) / (size - 1) / size);
        }
    }

    /// <summary>The value that the distances of draws stay at or below with a confidence; of few draws rather too large a one.</summary>
    internal static double Critical(double[] distances, double confidence = 0.95)
    {
        var sorted = distances.Order().ToArray();
        return sorted[Math.Min(sorted.Length, (int)Math.Ceiling((sorted.Length + 1) * (1 - Confidence.Tail(confidence)))) - 1];
    }

    /// <summary>How often chance alone gives a distance as large.</summary>
    internal static double Chance(double[] distances, double distance) => (1.0 + distances.Count(drawn => drawn >= distance)) / (distances.Length + 1);

    /// <summary>The limits between which the middle share of replicates lies.</summary>
    public static Limits Percentile(ReadOnlySpan<double> replicates, double confidence = 0.95)
    {
        var tail = Confidence.Tail(confidence) / 2;
        return Between(replicates, tail, 1 - tail);
    }

    /// <summary>Limits corrected for bias and skewness (Efron 1987).</summary>
    internal static Limits Accelerated(ReadOnlySpan<double> replicates, double estimate, double acceleration, double confidence)
    {
        var below = 0.0;
        foreach (var replicate in replicates)
        {
            below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
        }

        // With every replicate on one side the bias would be infinite.
        var bias = Normal.InvCDF(0, 1, Math.Clamp(below / replicates.Length, 0.5 / replicates.Length, 1 - (0.5 / replicates.Length)));
        var z = Confidence.Critical(confidence);
        return Between(replicates, Corrected(-z), Corrected(z));

        double Corrected(double tail) => Normal.CDF(0, 1, bias + ((bias + tail) / (1 - (acceleration * (bias + tail)))));
    }

    /// <summary>The acceleration of a mean: a sixth of the skewness of its influence values, over the root of n.</summary>
    internal static double Acceleration(FrequencyTable sample)
    {
        var mean = (double)sample.Sum / sample.Count;
        var (squares, cubes) = (0.0, 0.0);
        for (var i = 0; i < sample.Times.Length; i++)
        {
            var distance = sample.Times[i] - mean;
            squares += sample.CountAt(i) * distance * distance;
            cubes += sample.CountAt(i) * distance * distance * distance;
        }

        return cubes / (6 * Math.Pow(squares, 1.5));
    }

    private static double MeanVariance(FrequencyTable sample) => sample.Count < 2 ? 0 : sample.Sd!.Value * sample.Sd.Value / sample.Count;

    private static double Distance((double Mean, double Variance) first, (double Mean, double Variance) second) =>
        first.Mean == second.Mean ? 0 : Math.Abs(second.Mean - first.Mean) / Math.Sqrt(first.Variance + second.Variance);

    private static int AtLeastOne(int replicates) => replicates >= 1 ? replicates : throw new ArgumentOutOfRangeException(
        nameof(replicates), $"A bootstrap needs at least 1 replicate; {replicates} were asked for; leave the number out for 2000.");

    private static Limits Between(ReadOnlySpan<double> replicates, double low, double high)
    {
        var sorted = replicates.ToArray();
        sorted.AsSpan().Sort();
        return new(
            Quantiles.Of(sorted, low, QuantileType.HyndmanFan6), Quantiles.Of(sorted, high, QuantileType.HyndmanFan6));
    }

    private static double Whole(FrequencyTable sample, ResampleStatistic statistic)
    {
        var counts = Enumerable.Range(0, sample.Times.Length).Select(sample.CountAt).ToArray();
        return statistic(new Resample(sample.Times.AsSpan(), counts, sample.Count));
    }

    /// <summary>For each declaration the index of its distinct time.</summary>
    private static int[] Rows(FrequencyTable sample)
    {
        var rows = new int[sample.Count];
        for (int i = 0, row = 0; i < sample.Times.Length; i++)
        {
            for (; row < sample.Cumulative[i]; row++)
            {
                rows[row] = i;
            }
        }

        return rows;
    }

    private static double Draw(FrequencyTable sample, int[] rows, SeededRandom random, ResampleStatistic statistic)
    {
        var buffer = ArrayPool<int>.Shared.Rent(sample.Times.Length);
        var counts = buffer.AsSpan(0, sample.Times.Length);
        counts.Clear();
        for (var i = 0; i + 1 < rows.Length; i += 2)
        {
            var (first, second) = random.TwoBelow(rows.Length);
            counts[rows[first]]++;
            counts[rows[second]]++;
        }

        if (rows.Length % 2 == 1)
        {
            counts[rows[random.Below(rows.Length)]]++;
        }

        var value = statistic(new Resample(sample.Times.AsSpan(), counts, rows.Length));
        ArrayPool<int>.Shared.Return(buffer);
        return value;
    }
}
