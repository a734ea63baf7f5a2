using NodaTime;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Comparisons;

/// <summary>The witness is a second study in which the stage really took the other time, or a hand calculation in the sentence.</summary>
public sealed class WhatIfTests
{
    private static readonly Bootstrap Seeded = new(200, 5);

    [Fact]
    public void WhatIf_StageCapped_ShowsWhatAStudyWithTheShorterStageShows()
    {
        using var slow = Study(Rows("E21", queueMinutes: 180), Rows("A11", queueMinutes: 180));
        using var fast = Study(Rows("E21", queueMinutes: 60), Rows("A11", queueMinutes: 180));
        var measured = Measurement.Read(fast.Write());
        var whatIf = Measurement.Read(slow.Write()).WhatIf("document_queue", By.Procedure["E21"], Target.AtMost(Duration.FromHours(1)), Seeded);

        whatIf.After.Distribution.Restricted.Times.Should().Equal(measured.Durations(Clock.Elapsed).Breakdown().All.Distribution.Restricted.Times);
        whatIf.RankingAfter.Units.Select(unit => (unit.Code, unit.Score, unit.Rank)).Should().Equal(measured.Ranking().Units.Select(unit => (unit.Code, unit.Score, unit.Rank)));
        whatIf.Standards[0].After.Should().Be(measured.Compliance().Rows[0].Share);
        whatIf.Standards.Select(standard => standard.Before).Should().Equal(0, null);
    }

    [Fact]
    public void WhatIf_StageCapped_SaysWhatIsGained()
    {
        using var study = Study(Rows("E21", queueMinutes: 180), Rows("A11", queueMinutes: 180));
        var whatIf = Measurement.Read(study.Write()).WhatIf("document_queue", By.Procedure["E21"], Target.AtMost(Duration.FromHours(1)), Seeded);

        (whatIf.Selected, whatIf.Changed).Should().Be((4, 4));
        whatIf.GainHours.Value.Should().BeApproximately(1, 1e-12, "hand: half of all declarations gain 2 h");
        whatIf.GainHours.Limits!.Value.Low.Should().BeLessThanOrEqualTo(1);
        whatIf.GainWithin24Hours.Value.Should().Be(0, "hand: all were released on the day");
        whatIf.RankingBefore.HasIntervals.Should().BeTrue();
    }

    [Theory]
    [InlineData(0.5, 0.75)]
    [InlineData(0, 0)]
    [InlineData(1, 1.5)]
    public void WhatIf_StageCut_TakesAwayTheShare(double share, double gain)
    {
        // Hand: half of all declarations wait 3 h.
        using var study = Study(Rows("E21", queueMinutes: 180), Rows("A11", queueMinutes: 0));

        Measurement.Read(study.Write()).WhatIf("document_queue", _ => true, Target.CutBy(share), Seeded).GainHours.Value.Should().BeApproximately(gain, 1e-12);
    }

    [Fact]
    public void WhatIf_MedianOfBest_CapsTheOthersAtTheFasterOffice()
    {
        using var study = Study(Rows("E21", queueMinutes: 60, office: "A"), Rows("E21", queueMinutes: 180, office: "B"));
        var whatIf = Measurement.Read(study.Write()).WhatIf("document_queue", _ => true, Target.MedianOfBest with { MinimumObserved = 4, MinimumCell = 4 }, Seeded);

        (whatIf.BestOffice, whatIf.Changed).Should().Be(("A", 4));
        whatIf.GainHours.Value.Should().BeApproximately(1, 1e-12, "hand: half of all gain 2 h");
    }

    [Fact]
    public void WhatIf_LikeBest_MapsFastOnesToFastOnesAndSlowOnesToSlowOnes()
    {
        using var study = Study(
            Rows("E21", queueMinutes: 30, office: "A"), Rows("E21", queueMinutes: 90, office: "A"),
            Rows("E21", queueMinutes: 120, office: "B"), Rows("E21", queueMinutes: 180, office: "B"));
        var whatIf = Measurement.Read(study.Write()).WhatIf("document_queue", _ => true, Target.LikeBest with { MinimumObserved = 8, MinimumCell = 8 }, Seeded);

        whatIf.Changed.Should().Be(8, "hand: B's 2 h become half an hour, B's 3 h an hour and a half");
        whatIf.GainHours.Value.Should().BeApproximately(0.75, 1e-12);
        whatIf.After.Distribution.Released.Times.Length.Should().Be(2, "both offices then have the same two times");
    }

    [Fact]
    public void WhatIf_BestOfOneOffice_IsRefused()
    {
        using var study = Study(Rows("E21", queueMinutes: 60));
        var measurement = Measurement.Read(study.Write());
        var act = () => measurement.WhatIf("document_queue", _ => true, Target.MedianOfBest with { MinimumObserved = 1 });

        act.Should().Throw<UnusableInputException>().WithMessage("*at least two offices*fewer did*2h*");
    }

    [Theory]
    [InlineData("exit")]
    [InlineData("nothing")]
    public void WhatIf_NoStageOfTheReleaseTime_IsRefused(string stage)
    {
        using var study = Study(Rows("E21", queueMinutes: 60));
        var measurement = Measurement.Read(study.Write());
        var act = () => measurement.WhatIf(stage, _ => true, Target.CutBy(0.1));

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void WhatIf_OfTheNationalStudy_RaisesTheDepartmentThatIsHelpedAndPrintsIt()
    {
        var measurement = BundledStudies.Read("national-2020");
        var whatIf = measurement.WhatIf("document_check", By.Department["23"], Target.AtMost(Duration.FromHours(1)), Seeded);

        Unit(whatIf.RankingAfter).Score.Should().BeGreaterThan(Unit(whatIf.RankingBefore).Score!.Value + 5, "23 met the standard in half of its declarations (expected.json), and with an hour of check meets it in most");
        whatIf.ToTable().Rows.Should().HaveCount(7);
        whatIf.ToRankingTable().Rows.Should().Contain(row => row[0].Text!.En == "23");

        static RankedUnit Unit(Ranking ranking) => ranking.Units.Single(unit => unit.Code == "23");
    }

    [Fact]
    public void RankingTable_ScoreThatPrintsTheSame_IsNotCalledChanged()
    {
        // The scores of departments whose small cells take the mean of the whole study change too, some by less than a hundredth.
        var whatIf = BundledStudies.Read("national-2020").WhatIf("inspection_queue", By.Department["23"], Target.MedianOfBest, Seeded);

        var table = whatIf.ToRankingTable();

        table.Rows.Should().Contain(row => row[0].Text!.En == "26");
        table.Rows.Select(row => (Before: Printed(row[2]), After: Printed(row[3]))).Should().OnlyContain(score => score.Before != score.After);
        table.Notes.Should().Contain(note => note.En.StartsWith("Other units", StringComparison.Ordinal));

        static string Printed(TableCell cell) => cell.Print(ColumnKind.Points, Language.English);
    }

    /// <summary>Four yellow declarations of Monday morning, worked on for half an hour after the queue.</summary>
    private static string[] Rows(string procedure, int queueMinutes, string office = "A")
    {
        var started = new LocalTime(8, 0).PlusMinutes(queueMinutes);
        var finished = started.PlusMinutes(30);
        return
        [
            .. Enumerable.Repeat(
                $"office={office}, procedure={procedure}, channel=2, channelled=19 08:00, documents_submitted=19 08:00, "
                + $"document_check_started=19 {started:HH:mm}, document_check_finished=19 {finished:HH:mm}, cleared=19 {finished:HH:mm}", 4),
        ];
    }

    private static StudyBuilder Study(params string[][] rows) => new StudyBuilder()
        .Plan("calendar", "{ days: [mon], shifts: [\"07:30-17:30\"] }")
        .Plan("ranking", "{ unit: office, minimum_declarations: 1, minimum_cell: 1 }")
        .Rows(rows.SelectMany(own => own));
}
