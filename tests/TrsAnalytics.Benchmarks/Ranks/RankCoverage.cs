using System.Globalization;

namespace TrsAnalytics.Benchmarks.Ranks;

/// <summary>How often rank intervals hold the true places, in simulated studies of twelve offices of 60 to 400 declarations.</summary>
internal static class RankCoverage
{
    private const int Offices = 12;
    private const int Smallest = 60;
    private const int Largest = 400;

    private static readonly (string Name, Func<int, double> Speed)[] Cases =
    [
        ("identical", _ => 1), ("one slow", office => office == 0 ? 2 : 1), ("graded", office => 1 + (0.1 * office)), ("far apart", office => Math.Pow(1.35, office)),
    ];

    /// <summary>Prints the table of <c>tests/reference/rank-coverage.csv</c>.</summary>
    public static int Run(int studies)
    {
        Console.WriteLine("offices,studies,all_places_held,one_place_held,bonferroni_held,none_called_different");
        foreach (var (name, speed) in Cases)
        {
            var held = Held(new([.. Enumerable.Range(0, Offices).Select(speed)]), studies);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{studies},{string.Join(',', held.Select(share => share.ToString("0.000", CultureInfo.InvariantCulture)))}"));
        }

        return 0;
    }

    /// <summary>The shares of studies in which all places, one unit's place (a mean), all places by Bonferroni are held, and in which no two units differ.</summary>
    public static double[] Held(SimulatedOffices offices, int studies)
    {
        var truth = offices.TruePlaces();
        var isOne = offices.AreAlike;
        var results = new double[studies][];
        Parallel.For(0, studies, study =>
        {
            var random = new SeededRandom(2020, study);
            var units = offices.Draw(random, () => Smallest + random.Below(Largest - Smallest + 1)).WithIntervals(new(400, (ulong)study)).Units;
            results[study] =
            [
                All(unit => unit.Uncertainty!.Simultaneous),
                units.Average(unit => Holds(unit.Uncertainty!.Marginal, truth[unit.Code])),
                All(unit => unit.Uncertainty!.Bonferroni),
                units.All(unit => unit.Uncertainty!.Simultaneous == new RankInterval(1, units.Length)) ? 1 : 0,
            ];

            double All(Func<RankedUnit, RankInterval> interval) => units.Min(unit => Holds(interval(unit), truth[unit.Code]));
        });
        return [.. Enumerable.Range(0, 4).Select(column => results.Average(result => result[column]))];

        // Where all are alike, every place is true of each.
        double Holds(RankInterval interval, int place) =>
            isOne ? (interval == new RankInterval(1, truth.Count) ? 1 : 0) : interval.Low <= place && place <= interval.High ? 1 : 0;
    }
}
