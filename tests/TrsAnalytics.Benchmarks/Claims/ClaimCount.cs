using System.Globalization;

namespace TrsAnalytics.Benchmarks.Claims;

/// <summary>How often each kind of claim is made in studies in which nothing differs, and how often a planted bottleneck is named.</summary>
internal static class ClaimCount
{
    private const string Family = "studies with a false claim";
    private const string List = "false claims of all looked at";

    /// <summary>Prints the table of <c>tests/reference/claims.csv</c>.</summary>
    /// <param name="repository">The folder of the repository, which has the bundled studies.</param>
    /// <param name="studies">How many studies of each setting; a quarter of it of the largest.</param>
    public static int Run(string repository, int studies)
    {
        Console.WriteLine("setting,claim,error,studies,claims_made");
        foreach (var (declarations, offices) in new[] { (200, 3), (600, 6), (800, 20), (3000, 30) })
        {
            var generator = new NullStudy(declarations, offices);
            Print($"{declarations} declarations in {offices} offices", declarations > 1000 ? studies / 4 : studies, (folder, seed) =>
            {
                generator.Write(folder, seed);
                return Of(Measurement.Read(folder));
            });
        }

        Print("ta-lung-2020 with procedures dealt out again", studies, (folder, seed) =>
        {
            ShuffledStudy.Write(Path.Combine(repository, "studies", "ta-lung-2020"), folder, seed);
            return OfProcedures(Measurement.Read(folder));
        });
        foreach (var (declarations, offices) in new[] { (400, 4), (1200, 20) })
        {
            Print($"pairs of {declarations} declarations in {offices} offices", studies, (folder, seed) => OfPair(new(declarations, offices), folder, seed));
        }

        foreach (var declarations in new[] { 600, 1200, 3000 })
        {
            Print($"power: a stage of a procedure takes three times as long among {declarations} declarations", 50, (folder, seed) => OfPlanted(declarations, folder, seed));
        }

        return 0;
    }

    /// <summary>Counts over studies: for each kind of claim the mean of what one study gives.</summary>
    private static void Print(string setting, int studies, Func<string, ulong, (string Claim, string Error, double Made)[]> of)
    {
        var found = new (string Claim, string Error, double Made)[studies][];
        for (var study = 0; study < studies; study++)
        {
            var folder = Directory.CreateTempSubdirectory("trs-claims-").FullName;
            found[study] = of(folder, (ulong)(study + 1));
            Directory.Delete(folder, recursive: true);
        }

        foreach (var claim in found.SelectMany(own => own).GroupBy(own => (own.Claim, own.Error)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{setting},{claim.Key.Claim},{claim.Key.Error},{claim.Count()},{claim.Average(own => own.Made):0.000}"));
        }
    }

    private static (string Claim, string Error, double Made)[] Of(Measurement measurement)
    {
        var results = new ReportResults(measurement);
        var ranking = results.Ranking;
        var ranked = ranking.Units.Where(unit => unit.Uncertainty is not null).ToArray();
        var everywhere = new RankInterval(1, ranked.Length);
        return
        [
            .. OfBottlenecks(results),
            ("weekday sentence", Family, Any(RhythmSentences.Of(results).Where(sentence => sentence.Claims))),
            ("weekday rows of the list of bottlenecks", Family, Any(results.Elapsed.Bottlenecks(new BottleneckSettings { Bootstrap = new(1) }, By.Weekday).Unusual().Rows)),
            ("suspect recording", Family, Any(results.Recording.Rows.Where(row => row.IsHeaped))),
            .. ranked.Length < 2 ? [] : new[]
            {
                ("places that separate two units", Family, Any(ranked.Where(unit => unit.Uncertainty!.Simultaneous != everywhere))),
                ("tie letters that separate two units", Family, Any(ranked.Where(unit => unit.Uncertainty!.TieGroups is not [0]))),
                ("places of this unit alone", List, ranked.Average(unit => unit.Uncertainty!.Marginal != everywhere ? 1.0 : 0)),
            },
            ("funnel flags", Family, Any(ranking.Adjustments.SelectMany(adjustment => adjustment.Funnel).Where(unit => unit.Zone != FunnelZone.Inside))),
            ("reversals beyond chance", Family, Any(ranking.Adjustments.SelectMany(adjustment => adjustment.Reversals).Where(pair => pair.IsBeyondChance))),
        ];
    }

    private static (string Claim, string Error, double Made)[] OfProcedures(Measurement measurement) => OfBottlenecks(new(measurement));

    private static (string Claim, string Error, double Made)[] OfBottlenecks(ReportResults results) =>
    [
        ("unusual bottlenecks in the summary", Family, Any(results.SearchedBottlenecks.SelectMany(found => DelaySentences.Unusual(found, results.SearchedBottlenecks)))),
        ("unusual bottlenecks by procedure", Family, Any(results.ShownBottlenecks.Unusual().Rows)),
        .. results.UnitBottlenecks is { } units ? new[] { ("unusual bottlenecks by unit", Family, Any(units.Unusual().Rows)) } : [],
        ("gains at the best office", Family, Any(results.ShownBottlenecks.Rows.SelectMany(row => row.Gains).Where(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice && gain.IsBeyondChance))),
    ];

    private static (string Claim, string Error, double Made)[] OfPair(NullStudy generator, string folder, ulong seed)
    {
        var (before, after) = (Path.Combine(folder, "before"), Path.Combine(folder, "after"));
        generator.Write(before, 2 * seed, 2019);
        generator.Write(after, (2 * seed) + 1);
        var comparison = Measurement.Read(after).CompareWith(Measurement.Read(before));
        var channels = comparison.Splits.First(split => split.By == By.FinalChannel);
        return
        [
            ("any sentence of the comparison", Family, Any(ComparisonSentences.Of(comparison).Where(sentence => sentence.Claims))),
            ("restricted mean", Family, LeavesZeroOut(comparison.RestrictedMean.Difference)),
            ("mean of the released", Family, LeavesZeroOut(comparison.MeanCompleted.Difference)),
            ("median", Family, LeavesZeroOut(comparison.Median.Difference)),
            ("share within 24 hours", Family, LeavesZeroOut(comparison.ShareWithinDay.Difference)),
            ("mix by channel", Family, LeavesZeroOut(channels.Mix)),
            ("speed by channel", Family, LeavesZeroOut(channels.Speed)),
            ("speed by procedure", Family, LeavesZeroOut(comparison.Splits.First(split => split.By == By.Procedure).Speed)),
            ("stages beyond chance", Family, Any(comparison.Stages.Where(stage => stage.FalseDiscovery <= TestFamily.Level))),
            ("limits of a stage", List, comparison.Stages.Where(stage => stage.Change?.Limits is not null).Average(stage => LeavesZeroOut(stage.Change!))),
            .. comparison.Scores.Units.IsEmpty ? [] : new[] { ("limits of a score change", List, comparison.Scores.Units.Average(unit => LeavesZeroOut(unit.Score.Difference))) },
        ];
    }

    /// <summary>Whether what was planted is named first, and how many others are.</summary>
    private static (string Claim, string Error, double Made)[] OfPlanted(int declarations, string folder, ulong seed)
    {
        string[] stages = ["submission", "document_queue", "document_check"], procedures = ["A11", "A12", "E11", "E21", "E31"];
        var planted = (Stage: stages[seed % 3], Procedure: procedures[seed % 5], Times: 3.0);
        new NullStudy(declarations, 6) { Planted = planted }.Write(folder, 1000 + seed);
        var results = new ReportResults(Measurement.Read(folder));
        var (found, searched) = (results.ShownBottlenecks, results.SearchedBottlenecks);
        return
        [
            ("planted bottleneck first of the list", "named", found.Unusual().Rows is [var first, ..] && IsPlanted(first) ? 1 : 0),
            ("planted bottleneck in the list", "named", Any(found.Unusual().Rows.Where(IsPlanted))),
            ("planted bottleneck in the summary", "named", Any(DelaySentences.Unusual(found, searched).Where(sentence => sentence.Numbers.Any(number => number.Subject == $"{planted.Procedure}/{planted.Stage}")))),
            ("others in the list by procedure", "false claims in a study", found.Unusual().Rows.Count(row => !IsPlanted(row))),
        ];

        bool IsPlanted(Bottleneck row) => row.Key[0] == planted.Procedure && row.Stage?.Id == planted.Stage;
    }

    private static double LeavesZeroOut(Estimate estimate) => estimate.Limits is { Low: { } low, High: { } high } && (low > 0 || high < 0) ? 1 : 0;

    private static double Any<T>(IEnumerable<T> claims) => claims.Any() ? 1 : 0;
}
