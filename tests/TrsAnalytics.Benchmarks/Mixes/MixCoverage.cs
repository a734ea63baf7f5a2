using System.Globalization;
using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Benchmarks.Mixes;

/// <summary>How often the limits of mix and speed hold the true parts of a change, in simulated pairs of studies of three kinds of log-normal times.</summary>
internal static class MixCoverage
{
    private const double Sd = 1.2;
    private const double Tau = 720;

    // The medians in hours and the shares of either study; the shares are those of the pair of tests/reference that Kitagawa's split is checked with.
    private static readonly (double[] Medians, double[] Shares) Earlier = ([0.5, 6, 30], [0.6, 0.3, 0.1]);
    private static readonly (double[] Medians, double[] Shares) Later = ([0.5, 5, 26], [0.2, 0.5, 0.3]);

    /// <summary>Prints the table of <c>tests/reference/coverage-mix-and-speed.csv</c>.</summary>
    public static int Run(int studies)
    {
        Console.WriteLine("declarations_a_study,studies,mix_held,speed_held,change_held,speed_of_slowest_kind_held");
        foreach (var n in new[] { 100, 300, 1000, 3000 })
        {
            var held = Held(n, studies).Select(share => share.ToString("0.000", CultureInfo.InvariantCulture));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{studies},{string.Join(',', held)}"));
        }

        return 0;
    }

    /// <summary>The shares of pairs in which mix, speed, their sum and the speed of the slowest kind are held.</summary>
    /// <param name="n">The declarations of each study.</param>
    /// <param name="studies">How many pairs are drawn.</param>
    public static double[] Held(int n, int studies)
    {
        var truth = Kitagawa.Split(Cells(Earlier), Cells(Later))!;
        var results = new double[studies][];
        Parallel.For(0, studies, study =>
        {
            var random = new SeededRandom(1955, study);
            var (before, after) = (Draw(random, Earlier, n), Draw(random, Later, n));
            var split = new ResampledCells(By.FinalChannel, before, after, new(400, (ulong)study)).Split(0)!;
            results[study] =
            [
                Holds(split.Mix, truth.Composition.Sum()), Holds(split.Speed, truth.Rate.Sum()), Holds(split.Change, truth.Difference), Holds(split.Rows[2].Speed, truth.Rate[2]),
            ];
        });
        return [.. Enumerable.Range(0, 4).Select(column => results.Average(result => result[column]))];
    }

    private static MixCell[] Cells((double[] Medians, double[] Shares) study) =>
        [.. study.Medians.Zip(study.Shares, (median, share) => new MixCell(share, Mean(median)))];

    /// <summary>The mean of a log-normal time cut at tau.</summary>
    private static double Mean(double median)
    {
        var depth = Math.Log(Tau / median) / Sd;
        return (median * Math.Exp(Sd * Sd / 2) * Normal.CDF(0, 1, depth - Sd)) + (Tau * Normal.CDF(0, 1, -depth));
    }

    private static Strata Draw(SeededRandom random, (double[] Medians, double[] Shares) study, int n)
    {
        int[] kinds = [.. Enumerable.Range(0, n).Select(_ => KindOf(study.Shares, random.Uniform()))];
        uint[] seconds = [.. kinds.Select(kind => (uint)Math.Round(3600 * Math.Min(Tau, study.Medians[kind] * Math.Exp(Sd * Normal.InvCDF(0, 1, random.Uniform())))))];
        return new(new(kinds, [["1"], ["2"], ["3"]]), [seconds]);
    }

    private static int KindOf(double[] shares, double uniform) => uniform < shares[0] ? 0 : uniform < shares[0] + shares[1] ? 1 : 2;

    private static double Holds(Estimate estimate, double truth) => estimate.Limits is { } limits && limits.Low <= truth && truth <= limits.High ? 1 : 0;
}
