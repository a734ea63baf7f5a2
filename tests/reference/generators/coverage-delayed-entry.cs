#:project ../../../src/TrsAnalytics/TrsAnalytics.csproj
#:property RestorePackagesWithLockFile=false

// How often 95 % limits hold the truth where everything open in a window of six days was drawn: log-normal times of steady arrivals, followed for 30 days more,
// those of before the window as late entries; and how often they would if the entries were ignored. The restricted mean is not given where for a time
// nobody was under observation.
// dotnet run -c Release tests/reference/generators/coverage-delayed-entry.cs > tests/reference/coverage-delayed-entry.csv
using MathNet.Numerics.Distributions;
using TrsAnalytics;

const double Median = 30;
const double Sd = 1.2;
const double Before = 3000;
const double Window = 144;
const double Tau = 720;
const int Studies = 2000;

var depth = Math.Log(Tau / Median) / Sd;
var mean = (Median * Math.Exp(Sd * Sd / 2) * Normal.CDF(0, 1, depth - Sd)) + (Tau * Normal.CDF(0, 1, -depth));
var share = Normal.CDF(0, 1, Math.Log(24 / Median) / Sd);

Console.WriteLine("registered_in_window,restricted_mean_given,restricted_mean,median,share,median_entries_ignored");
foreach (var n in new[] { 30, 100, 1000 })
{
    var studies = new double?[Studies][];
    Parallel.For(0, Studies, study => studies[study] = Study(new SeededRandom(77, study), n));
    Console.WriteLine($"{n},{string.Join(',', Enumerable.Range(0, 5).Select(i => studies.Average(held => held[i])!.Value.ToString("0.000")))}");
}

double?[] Study(SeededRandom random, int n)
{
    var (released, open, entries) = (new List<long>(), new List<long>(), new List<long>());
    for (var left = (int)Math.Round(n * (Before + Window) / Window); left > 0; left--)
    {
        var registered = (random.Uniform() * (Before + Window)) - Before;
        var hours = Median * Math.Exp(Sd * Normal.InvCDF(0, 1, random.Uniform()));
        var followed = Window + Tau - registered;
        if (registered < 0 && registered + hours <= 0)
        {
            continue;
        }

        (hours <= followed ? released : open).Add(Seconds(Math.Min(hours, followed)));
        if (registered < 0)
        {
            entries.Add(Seconds(-registered));
        }
    }

    var drawn = Distribution.Of([.. released.Order()], [.. open.Order()]) with { LateEntries = FrequencyTable.Of([.. entries.Order()]) };
    var curve = KaplanMeier.Of(drawn);
    var ignored = Distribution.Of([.. released.Order()], [.. open.Order()]);
    return
    [
        curve.RestrictedMean(Tau).Value is null ? 0 : 1, Holds(curve.RestrictedMean(Tau), mean), Holds(curve.Quantile(0.5), Median), Holds(drawn.EstimateShareWithin(24), share), Holds(ignored.EstimateQuantile(0.5), Median),
    ];
}

static long Seconds(double hours) => (long)Math.Round(hours * 3600);

static double? Holds(Estimate estimate, double truth) => estimate.Limits is not { } limits ? null
    : (limits.Low ?? double.MinValue) <= truth && truth <= (limits.High ?? double.MaxValue) ? 1 : 0;
