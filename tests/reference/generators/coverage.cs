#:project ../../../src/TrsAnalytics/TrsAnalytics.csproj
#:property RestorePackagesWithLockFile=false

// How often 95 % limits hold the truth, on log-normal times of which some are still open at tau.
// dotnet run -c Release tests/reference/generators/coverage.cs > tests/reference/coverage.csv
using MathNet.Numerics.Distributions;
using TrsAnalytics;

const double MeanOfLogs = 9.5;
const double MedianSeconds = 13_359.7;
const int Studies = 2000;

Console.WriteLine("sd_of_logs,open,n,restricted_mean,kaplan_meier_mean,median,share,log_normal_mean");
foreach (var sd in new[] { 1, 1.5 })
{
    foreach (var open in new[] { 0, 0.05, 0.1, 0.2, 0.4 })
    {
        foreach (var n in new[] { 30, 100, 1000 })
        {
            Console.WriteLine($"{sd},{open},{n},{string.Join(',', Coverage(sd, open, n).Select(share => share?.ToString("0.000")))}");
        }
    }
}

static double?[] Coverage(double sd, double open, int n)
{
    var tau = open == 0 ? 1e9 : Math.Exp(MeanOfLogs + (sd * Normal.InvCDF(0, 1, 1 - open)));
    var depth = (Math.Log(tau) - MeanOfLogs) / sd;
    var mean = ((Math.Exp(MeanOfLogs + (sd * sd / 2)) * Normal.CDF(0, 1, depth - sd)) + (tau * Normal.CDF(0, 1, -depth))) / 3600;
    var studies = new bool?[Studies][];
    Parallel.For(0, Studies, study => studies[study] = Study(new SeededRandom(99, study), (sd, tau, mean, n), (ulong)study));
    return [.. Enumerable.Range(0, 5).Select(i => studies.Average(study => study[i] is { } held ? held ? 1.0 : 0.0 : (double?)null))];
}

static bool?[] Study(SeededRandom random, (double Sd, double Tau, double Mean, int Count) truth, ulong seed)
{
    var times = Enumerable.Range(0, truth.Count)
        .Select(_ => (long)Math.Round(Math.Exp(MeanOfLogs + (truth.Sd * Normal.InvCDF(0, 1, random.Uniform()))))).Order().ToArray();
    var tau = Math.Min((long)truth.Tau, times[^1]);
    var released = times.Where(time => time <= truth.Tau).ToArray();
    var distribution = Distribution.Of(released, Enumerable.Repeat((long)truth.Tau, times.Length - released.Length).ToArray());
    var logNormal = distribution.Open.Count == 0 && truth.Tau >= 1e9 ? distribution.Released.EstimateLogNormalMean() : null;
    return
    [
        Holds(distribution.EstimateRestrictedMean(new(1000, seed)), truth.Mean),
        Holds(KaplanMeier.Of(distribution).RestrictedMean(tau / 3600.0), truth.Mean),
        Holds(distribution.EstimateQuantile(0.5), MedianSeconds / 3600),
        Holds(distribution.EstimateShareWithin(MedianSeconds / 3600), 0.5),
        logNormal is { Value: not null } ? Holds(logNormal, truth.Mean) : null,
    ];
}

static bool? Holds(Estimate estimate, double truth) => estimate.Limits is not { } limits
    ? null
    : (limits.Low ?? double.MinValue) <= truth && truth <= (limits.High ?? double.MaxValue);
