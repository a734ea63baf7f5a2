using System.Collections.Immutable;
using System.Globalization;
using MathNet.Numerics.Distributions;
using TrsAnalytics.Benchmarks.Ranks;

namespace TrsAnalytics.Benchmarks.Claims;

/// <summary>How often 95 % limits hold the truth, by the number of declarations and the share of them that is never released.</summary>
internal static class CoverageTable
{
    private const double Tau = 720;
    private const double Median = 3;
    private const double Sd = 1.2;
    private const double Slower = 1.5;
    private const double Day = 24;
    private const int Offices = 6;
    private const int Large = 150_000;

    private static readonly double[] Medians = [0.5, 6, 30];
    private static readonly double[] SharesEarlier = [0.55, 0.33, 0.12];
    private static readonly double[] SharesLater = [0.45, 0.38, 0.17];

    /// <summary>Prints the table of <c>tests/reference/coverage-claims.csv</c>.</summary>
    /// <param name="studies">How many studies of each setting; a quarter of it where studies are written and read.</param>
    public static int Run(int studies)
    {
        Console.WriteLine("declarations,open,quantity,studies,held");
        foreach (var open in new[] { 0, 0.05, 0.2, 0.4 })
        {
            var gain = open > 0.2 ? (double?)null : Gain(Large, 1, open).Value;
            foreach (var n in new[] { 40, 100, 400, 1000 })
            {
                Print(n, open, studies, study => OfTimes(n, open, new(2020, study), study));
                Print(n, open, studies, study => OfMix(n, open, new(1955, study), study));
                Print(n, open, studies, study => OfRanks(n, open, new(2024, study), study));
                if (gain is { } truth)
                {
                    Print(n, open, studies / 4, study => [("gain at a standard", Holds(Gain(n, (ulong)study + 2, open), truth))]);
                }
            }
        }

        return 0;
    }

    private static void Print(int n, double open, int studies, Func<int, (string Quantity, double Held)[]> of)
    {
        var found = new (string Quantity, double Held)[studies][];
        Parallel.For(0, studies, study => found[study] = of(study));
        foreach (var quantity in found.SelectMany(own => own).GroupBy(own => own.Quantity))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{open},{quantity.Key},{quantity.Count()},{quantity.Average(own => own.Held):0.000}"));
        }
    }

    private static (string Quantity, double Held)[] OfTimes(int n, double open, SeededRandom random, int study)
    {
        var (before, after) = (Draw(random, n, open, 1), Draw(random, n, open, Slower));
        var bootstrap = new Bootstrap(500, (ulong)study);
        return
        [
            ("restricted mean", Holds(bootstrap.Mean(before.Restricted), Mean(open, 1))),
            ("median", Holds(before.EstimateQuantile(0.5), Median * Math.Exp(Sd * Normal.InvCDF(0, 1, 0.5 / (1 - open))))),
            ("share within 24 hours", Holds(before.EstimateShareWithin(Day), (1 - open) * Normal.CDF(0, 1, Math.Log(Day / Median) / Sd))),
            ("change of the restricted mean", Holds(bootstrap.MeanDifference(before.Restricted, after.Restricted), Mean(open, Slower) - Mean(open, 1))),
            ("no change of the restricted mean", Holds(bootstrap.MeanDifference(before.Restricted, Draw(random, n, open, 1).Restricted), 0)),
        ];
    }

    private static (string Quantity, double Held)[] OfMix(int n, double open, SeededRandom random, int study)
    {
        var truth = Kitagawa.Split(Cells(SharesEarlier, open, 1), Cells(SharesLater, open, Slower))!;
        var split = new ResampledCells(By.FinalChannel, Draw(random, n, open, SharesEarlier, 1), Draw(random, n, open, SharesLater, Slower), new(300, (ulong)study)).Split(0)!;
        var alike = new ResampledCells(By.FinalChannel, Draw(random, n, open, SharesEarlier, 1), Draw(random, n, open, SharesEarlier, 1), new(300, (ulong)study)).Split(0)!;
        return
        [
            ("mix", Holds(split.Mix, truth.Composition.Sum())), ("speed", Holds(split.Speed, truth.Rate.Sum())),
            ("no mix", Holds(alike.Mix, 0)), ("no speed", Holds(alike.Speed, 0)),
        ];
    }

    private static (string Quantity, double Held)[] OfRanks(int n, double open, SeededRandom random, int study)
    {
        var alike = new SimulatedOffices([.. Enumerable.Repeat(1.0, Offices)]) { Open = open };
        var graded = new SimulatedOffices([.. Enumerable.Range(0, Offices).Select(office => Math.Pow(1.4, office))]) { Open = open };
        var bootstrap = new Bootstrap(300, (ulong)study);
        var (before, after) = (alike.Draw(random, () => n).WithIntervals(bootstrap), alike.Draw(random, () => n).WithIntervals(bootstrap with { Seed = ~bootstrap.Seed }));
        var places = graded.Draw(random, () => n).WithIntervals(bootstrap).Units;
        return
        [
            ("no two of six alike offices called different", before.Units.All(unit => unit.Uncertainty!.Simultaneous == new RankInterval(1, Offices)) ? 1 : 0),
            ("places of this unit alone", before.Units.Average(unit => unit.Uncertainty!.Marginal == new RankInterval(1, Offices) ? 1.0 : 0)),
            ("all true places of six graded offices", places.All(unit => unit.Uncertainty!.Simultaneous is var own && int.Parse(unit.Code, CultureInfo.InvariantCulture) + 1 is var place && own.Low <= place && place <= own.High) ? 1 : 0),
            ("no change of a score", before.Units.Average(unit => Holds(new ScoreChange(before, after, unit, after.Units.Single(then => then.Code == unit.Code)).Score.Difference, 0))),
        ];
    }

    private static Estimate Gain(int n, ulong seed, double open)
    {
        var folder = Directory.CreateTempSubdirectory("trs-coverage-").FullName;
        new NullStudy(n, 3) { Open = open }.Write(folder, seed);
        var found = Measurement.Read(folder).Durations(Clock.Elapsed).Bottlenecks(new BottleneckSettings { Bootstrap = new(n == Large ? 1 : 300, seed) });
        Directory.Delete(folder, recursive: true);
        return found.Rows.Single(row => row.Stage?.Id == "document_check").Gains.First(gain => gain.Benchmark.Kind == BenchmarkKind.Standard).GainHours;
    }

    private static double Holds(Estimate estimate, double truth) =>
        estimate.Limits is { } limits && (limits.Low ?? double.NegativeInfinity) <= truth && truth <= (limits.High ?? double.PositiveInfinity) ? 1 : 0;

    /// <summary>The mean of a log-normal time of some median cut at tau, a share never being released.</summary>
    private static double Mean(double open, double slower, double median = Median)
    {
        var depth = Math.Log(Tau / (slower * median)) / Sd;
        return (open * Tau) + ((1 - open) * ((slower * median * Math.Exp(Sd * Sd / 2) * Normal.CDF(0, 1, depth - Sd)) + (Tau * Normal.CDF(0, 1, -depth))));
    }

    private static MixCell[] Cells(double[] shares, double open, double slower) => [.. shares.Zip(Medians, (share, median) => new MixCell(share, Mean(open, slower, median)))];

    private static long Time(SeededRandom random, double median) => (long)Math.Round(3600 * Math.Min(Tau, median * Math.Exp(Sd * Normal.InvCDF(0, 1, random.Uniform()))));

    private static Distribution Draw(SeededRandom random, int n, double open, double slower)
    {
        var (released, never) = (new List<long>(), new List<long>());
        for (var i = 0; i < n; i++)
        {
            if (random.Uniform() < open)
            {
                never.Add((long)(Tau * 3600));
            }
            else
            {
                released.Add(Time(random, slower * Median));
            }
        }

        released.Sort();
        return new(FrequencyTable.Of(released.ToArray()), FrequencyTable.Of(never.ToArray()));
    }

    private static Strata Draw(SeededRandom random, int n, double open, double[] shares, double slower)
    {
        int[] kinds = [.. Enumerable.Range(0, n).Select(_ => random.Uniform() is var uniform && uniform < shares[0] ? 0 : uniform < shares[0] + shares[1] ? 1 : 2)];
        uint[] seconds = [.. kinds.Select(kind => random.Uniform() < open ? (uint)(Tau * 3600) : (uint)Time(random, slower * Medians[kind]))];
        ImmutableArray<ImmutableArray<string>> keys = [["1"], ["2"], ["3"]];
        return new(new(kinds, keys), [seconds]);
    }
}
