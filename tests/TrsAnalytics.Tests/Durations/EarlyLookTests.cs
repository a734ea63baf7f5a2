using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>A study seen before follow-up has ended for all: an open declaration that was followed for less than a number does not make it longer.</summary>
public sealed class EarlyLookTests
{
    /// <summary>Releases after 1, 5 and 10 h, and two that are open and were followed for 2 h: seen at 24:00 of the last day of registration.</summary>
    /// <remarks>Hand: of five S(1 h) = 4/5; the two are seen for 2 h, so that two are left at 5 h: S(5 h) = 4/5 x 1/2 = 0.4, S(10 h) = 0.</remarks>
    private static readonly Lazy<Measurement> Seen = new(() => Read(Early()
        .Row("registered=24 08:00, cleared=24 09:00").Row("registered=24 08:00, cleared=24 13:00").Row("registered=24 08:00, cleared=24 18:00")
        .Row("registered=24 22:00").Row("registered=24 22:00")));

    private static BreakdownRow All => Seen.Value.Durations(Clock.Elapsed).Breakdown().All;

    [Fact]
    public void Median_OpenOnesFollowedForLess_IsThatOfTheCurve()
    {
        (All.Median.Value, All.Median.Method).Should().Be((5, EstimateMethod.KaplanMeier));
        All.Distribution.MedianWithOpen.Should().Be(5);
        All.Median.Caveats.Should().Contain(Caveat.SeenEarly);
    }

    [Fact]
    public void Share_OpenOnesFollowedForLess_IsThatOfTheCurve()
    {
        All.ShareWithin(5).Value.Should().BeApproximately(0.6, 1e-12);
        All.Distribution.ShareWithin(5).Should().BeApproximately(0.6, 1e-12, "the tables and the JSON say the same as the sentence");
        All.ShareWithin(1).Value.Should().BeApproximately(0.2, 1e-12, "all were followed for 1 h: one of five, counted");
        All.ShareWithin(1).Method.Should().Be(EstimateMethod.Wilson);
    }

    [Fact]
    public void Share_BeyondWhatAnyWasFollowedFor_IsRefusedEverywhere()
    {
        // Hand: one released after 1 h, one open that was followed for 2 h: nobody knows of 24 h.
        var measurement = Read(Early().Rows(6, "registered=24 22:00, cleared=24 23:00").Rows(6, "registered=24 22:00"));
        var row = measurement.Durations(Clock.Elapsed).Breakdown().All;

        row.ShareWithin(24).Reason.Should().Be(NoAnswer.FollowUpTooShort);
        row.Distribution.ShareWithin(24).Should().BeNull();
        var summary = measurement.Report().Sections[0].Blocks;
        summary.OfType<Headline>().Single().Numbers.Single(number => number.Meaning.En.Contains("24")).Value.En.Should().Be("–");
        summary.OfType<Table>().Single(table => table.Id == "headline").Rows.Select(cells => cells[^1].Value).Should().OnlyContain(value => value == null);
        measurement.Sentences().Should().Contain(sentence => sentence.Id == "release.share_within_24_hours" && sentence.Numbers[0].Value == null);
    }

    [Fact]
    public void RestrictedMean_FollowUpThatEndsWithTheWindow_IsRefusedEverywhere()
    {
        All.RestrictedMean().Reason.Should().Be(NoAnswer.FollowUpTooShort, "the follow-up limit is 0 h: every time would be cut to nothing");
        All.Distribution.RestrictedMean.Should().BeNull();
        Seen.Value.Sentences().Select(sentence => sentence.Id).Should().Contain(["release.no_restricted_mean", "caveat.seen_early"]).And.NotContain("release.restricted_mean");
    }

    [Fact]
    public void RestrictedMean_OfAShortFollowUp_IsCutThere()
    {
        // Hand: 24 h after the window; min(1, 24), min(30, 24) and an open one that counts 24: 49 / 3.
        var row = Read(new StudyBuilder().Plan("follow_up_until", "2020-10-25").Plan("hand_over_by", null)
            .Row("cleared=19 09:00").Row("cleared=20 14:00").Row("registered=24 22:00")).Durations(Clock.Elapsed).Breakdown().All;

        row.Distribution.RestrictedMean.Should().BeApproximately(49 / 3.0, 1e-12);
        // Hand: the open one was followed for 26 h; the order gives 30 h, the curve too: S(1) = 2/3, S(30) = 0.
        (row.Median.Value, row.Median.Method).Should().Be((30, EstimateMethod.KaplanMeier));
    }

    [Fact]
    public void Headline_SeenEarly_DoesNotPrintTheReleasedAlone()
    {
        var numbers = Seen.Value.Report().Sections[0].Blocks.OfType<Headline>().Single().Numbers;

        numbers.Should().Contain(number => number.Value.En == "5.00\u00a0h" && number.Meaning.En.StartsWith("median: half of all")).And
            .NotContain(number => number.Meaning.En.Contains("released declarations only"), "those released in two hours are the fast ones");
    }

    [Fact]
    public void Ranking_FollowedForLessThanAnIndicatorNeeds_LeavesUnitsUnranked()
    {
        var ranking = Read(Early().Rows(40, "registered=24 08:00, cleared=24 09:00").Row("registered=24 22:00")).Ranking();

        ranking.Units.Should().OnlyContain(unit => unit.Rank == null && unit.Score == null && unit.Reason!.En.Contains("not followed for as long"));
    }

    [Fact]
    public void Numbers_FollowUpOverForAll_AreCounted()
    {
        // Hand: two of three within 24 h; the middle one took 5 h.
        var row = Read(new StudyBuilder().Row("cleared=19 09:00").Row("cleared=19 13:00").Row("registered=24 22:00")).Durations(Clock.Elapsed).Breakdown().All;

        (row.Median.Value, row.Median.Method).Should().Be((5, EstimateMethod.OrderStatistics));
        (row.Distribution.ShareWithin(24), row.ShareWithin(24).Method).Should().Be((2 / 3.0, EstimateMethod.Wilson));
        row.Caveats.Should().NotContain(Caveat.SeenEarly);
    }

    private static StudyBuilder Early() => new StudyBuilder().Plan("follow_up_until", "2020-10-24").Plan("hand_over_by", null);

    private static Measurement Read(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write());
        }
    }
}
