using CsCheck;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Comparisons;

/// <summary>The example of a what-if is the best office of the bottlenecks, in the mix of the declarations meant. Numbers are hand calculations.</summary>
public sealed class WhatIfBestOfficeTests
{
    private static readonly Bootstrap Few = new(20);
    private static readonly Target Median = Small(Target.MedianOfBest);
    private static readonly Target Like = Small(Target.LikeBest);

    [Fact]
    public void MedianOfBest_OfficeWithEasyDeclarationsAlone_IsNotTheExample()
    {
        // 11B1 has yellow ones alone, 1 h each: the lowest median of all. 11B3 did 2 yellow in 3 h and 6 red in 8 h. In that mix 11B1 takes 1 h and, red being unknown of it,
        // the study's red median of 8 h: (2 + 48) / 8 = 6.25 h; 11B2 takes 2 h for either: it wins. 11B3 saves 2 x 1 h and 6 x 6 h, of 18 declarations.
        var whatIf = WhatIf(Median, By.Office["11B3"], new StudyBuilder()
            .Rows(6, Queue("11B1", "2", 9))
            .Rows(2, Queue("11B2", "2", 10)).Rows(2, Queue("11B2", "3", 10))
            .Rows(2, Queue("11B3", "2", 11)).Rows(6, Queue("11B3", "3", 16)));

        (whatIf.BestOffice, whatIf.Selected, whatIf.Changed, whatIf.WithoutBenchmark).Should().Be(("11B2", 8, 8, 0));
        whatIf.GainHours.Value.Should().BeApproximately(38.0 / 18, 1e-12);
    }

    [Theory]
    [InlineData(TargetKind.MedianOfBest)]
    [InlineData(TargetKind.LikeBest)]
    public void Best_CellTheExampleDidTooRarely_StaysAsItIsAndIsCounted(TargetKind kind)
    {
        // 11B1 is faster with yellow ones, 1 h instead of 5 h, and did one red one only: 11B2 keeps its 2 h there.
        var whatIf = WhatIf(kind == TargetKind.LikeBest ? Like : Median, By.Office["11B2"], new StudyBuilder()
            .Rows(2, Queue("11B1", "2", 9)).Row(Queue("11B1", "3", 9))
            .Rows(2, Queue("11B2", "2", 13)).Rows(2, Queue("11B2", "3", 10)));

        (whatIf.BestOffice, whatIf.Selected, whatIf.Changed, whatIf.WithoutBenchmark).Should().Be(("11B1", 4, 2, 2));
        whatIf.GainHours.Value.Should().BeApproximately(8.0 / 7, 1e-12);
        whatIf.ToTable().Notes.Select(note => note.En).Should().Contain(note => note.StartsWith("The best comparable office is 11B1", StringComparison.Ordinal))
            .And.Contain("Declarations meant that keep their time, as 11B1 did the stage fewer than 2 times with declarations of their cell: 2.");
    }

    [Fact]
    public void LikeBest_HoldsLikeAgainstLike()
    {
        // 11B1 takes 1 h for yellow and 2 h for red. 11B2's 5 h and 6 h of yellow become 1 h, its 3 h and 4 h of red 2 h: it saves 9 h and 2 x 3 h, of 10 declarations.
        var whatIf = WhatIf(Like, _ => true, new StudyBuilder()
            .Rows(2, Queue("11B1", "2", 9)).Rows(2, Queue("11B1", "3", 10))
            .Row(Queue("11B2", "2", 13)).Row(Queue("11B2", "2", 14)).Rows(2, Queue("11B2", "3", 11)).Rows(2, Queue("11B2", "3", 12)));

        (whatIf.BestOffice, whatIf.Changed).Should().Be(("11B1", 6));
        whatIf.GainHours.Value.Should().BeApproximately(1.5, 1e-12);
    }

    [Fact]
    public void LikeBest_OfSomeOfAnOffice_RanksThemAmongAllOfItsDeclarationsAlike()
    {
        // 11B1 takes 1, 2 and 3 h. The one meant is the slowest of 11B2 with 6 h: it becomes as slow as the slowest there, 3 h, of 6 declarations.
        var whatIf = WhatIf(Like, By.Procedure["E21"], new StudyBuilder()
            .Row(Queue("11B1", "2", 9)).Row(Queue("11B1", "2", 10)).Row(Queue("11B1", "2", 11))
            .Row(Queue("11B2", "2", 12)).Row(Queue("11B2", "2", 13)).Row($"procedure=E21, {Queue("11B2", "2", 14)}"));

        (whatIf.Selected, whatIf.Changed).Should().Be((1, 1));
        whatIf.GainHours.Value.Should().BeApproximately(0.5, 1e-12);
    }

    [Fact]
    public void MedianOfBest_OfAnyStudy_IsTheBestOfficeOfTheBottlenecks() =>
        Gen.Select(Gen.OneOf("11B1", "11B2", "11B3"), Gen.OneOf("2", "3"), Gen.Int[9, 17]).List[6, 40].Sample(
            declarations =>
            {
                using var study = new StudyBuilder().Rows(declarations.Select(own => Queue(own.Item1, own.Item2, own.Item3)));
                var measurement = Measurement.Read(study.Write());
                var able = declarations.GroupBy(own => own.Item1).Where(own => own.Count() >= Median.MinimumObserved).Select(own => own.Key).ToArray();
                foreach (var row in Rows(measurement, By.Office))
                {
                    if (row.Gain is { } gain)
                    {
                        able.Should().Contain(gain.Benchmark.Source);
                        AssertSame(measurement.WhatIf("document_queue", By.Office[row.Group], Median, Few), gain);
                    }
                    else
                    {
                        measurement.Invoking(own => own.WhatIf("document_queue", By.Office[row.Group], Median, Few)).Should().Throw<UnusableInputException>();
                    }
                }
            },
            iter: 25, threads: 1);

    [Fact]
    public void MedianOfBest_OfTheNationalStudy_IsTheBestOfficeOfTheBottlenecksByProcedure()
    {
        var measurement = BundledStudies.Read("national-2020");
        var settings = new BottleneckSettings { Bootstrap = Few };
        var rows = measurement.Durations(Clock.Elapsed).Bottlenecks(settings, By.Procedure).Rows
            .Where(row => row.Stage?.Id == "document_queue").Take(2).ToArray();

        rows.Should().HaveCount(2);
        foreach (var row in rows)
        {
            AssertSame(
                measurement.WhatIf("document_queue", By.Procedure[row.Key[0]], Target.MedianOfBest with { Clock = Clock.Elapsed }, Few),
                row.Gains.Single(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice));
        }
    }

    [Fact]
    public void Target_AsItComes_AsksAsMuchOfAnOfficeAsTheBottlenecksDo()
    {
        var usual = new BottleneckSettings();

        (Target.LikeBest.MinimumObserved, Target.LikeBest.MinimumCell).Should().Be((usual.MinimumObserved, usual.MinimumCell));
    }

    private static void AssertSame(WhatIf whatIf, BenchmarkGain gain)
    {
        whatIf.BestOffice.Should().Be(gain.Benchmark.Source);
        whatIf.GainHours.Value.Should().BeApproximately(gain.GainHours.Value!.Value, 1e-9);
    }

    private static IEnumerable<(string Group, BenchmarkGain? Gain)> Rows(Measurement measurement, Dimension by) =>
        measurement.Durations(Clock.Elapsed)
            .Bottlenecks(new BottleneckSettings { Bootstrap = Few, MinimumObserved = Median.MinimumObserved, MinimumCell = Median.MinimumCell }, by).Rows
            .Where(row => row.Stage?.Id == "document_queue")
            .Select(row => (row.Key[0], row.Gains.SingleOrDefault(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice)));

    private static WhatIf WhatIf(Target target, Func<Declaration, bool> where, StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write()).WhatIf("document_queue", where, target, Few);
        }
    }

    private static Target Small(Target target) => target with { Clock = Clock.Elapsed, MinimumObserved = 3, MinimumCell = 2 };

    /// <summary>A declaration that waits for its document check from 08:00 to a full hour, and is cleared at once.</summary>
    private static string Queue(string office, string channel, int until) =>
        $"office={office}, channel={channel}, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 {until:00}:00, document_check_finished=19 {until:00}:00, cleared=19 {until:00}:00";
}
