#:project ../../../src/TrsAnalytics/TrsAnalytics.csproj
#:property RestorePackagesWithLockFile=false

// How often 95 % limits of a difference hold the truth: two studies of log-normal times, the later 1.3 times as long, some still open at tau.
// dotnet run -c Release tests/reference/generators/coverage-differences.cs > tests/reference/coverage-differences.csv
using MathNet.Numerics.Distributions;
using TrsAnalytics;

const double MeanOfLogs = 9.5;
const double MedianHours = 13_359.7 / 3600;
const double Longer = 1.3;
const int Studies = 2000;

Console.WriteLine("sd_of_logs,open,n,restricted_mean,median,share");
foreach (var sd in new[] { 1, 1.5 })
{
    foreach (var open in new[] { 0.05, 0.2 })
    {
        foreach (var n in new[] { 30, 100, 1000 })
        {
            Console.WriteLine($"{sd},{open},{n},{string.Join(',', Coverage(sd, open, n).Select(share => share.ToString("0.000")))}");
        }
    }
}

static double[] Coverage(double sd, double open, int n)
{
    var tau = Math.Exp(MeanOfLogs + (sd * Normal.InvCDF(0, 1, 1 - open)));
    var studies = new bool[Studies][];
    Parallel.For(0, Studies, study =>
    {
        var random = new SeededRandom(77, study);
        var (before, after) = (Sample(random, sd, 1, tau, n), Sample(random, sd, Longer, tau, n));
        studies[study] =
        [
            Holds(new Bootstrap(500, (ulong)study).Difference(before.Restricted, after.Restricted, resample => resample.Mean), Mean(sd, Longer, tau) - Mean(sd, 1, tau)),
            Holds(after.EstimateQuantile(0.5).Minus(before.EstimateQuantile(0.5)), MedianHours * (Longer - 1)),
            Holds(after.EstimateShareWithin(MedianHours).Minus(before.EstimateShareWithin(MedianHours)), Normal.CDF(0, 1, -Math.Log(Longer) / sd) - 0.5),
        ];
    });
    return [.. Enumerable.Range(0, 3).Select(i => studies.Average(study => study[i] ? 1.0 : 0.0))];
}

static double Mean(double sd, double factor, double tau)
{
    var depth = (Math.Log(tau / factor) - MeanOfLogs) / sd;
    return ((factor * Math.Exp(MeanOfLogs + (sd * sd / 2)) * Normal.CDF(0, 1, depth - sd)) + (tau * Normal.CDF(0, 1, -depth))) / 3600;
}

static Distribution Sample(SeededRandom random, double sd, double factor, double tau, int n)
{
    var times = Enumerable.Range(0, n)
        .Select(_ => (long)Math.Round(factor * Math.Exp(MeanOfLogs + (sd * Normal.InvCDF(0, 1, random.Uniform()))))).Order().ToArray();
    var released = times.Where(time => time <= tau).ToArray();
    return Distribution.Of(released, Enumerable.Repeat((long)tau, n - released.Length).ToArray());
}

static bool Holds(Estimate estimate, double truth) =>
    (estimate.Limits?.Low ?? double.MinValue) <= truth && truth <= (estimate.Limits?.High ?? double.MaxValue);
