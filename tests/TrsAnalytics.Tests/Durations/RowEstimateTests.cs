using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>Every published number is an estimate in one line, with its n, its limits and its caveats, or the reason why there is none.</summary>
public sealed class RowEstimateTests
{
    private static readonly Bootstrap Few = new(Replicates: 200);

    private static readonly BreakdownRow All = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed).Breakdown().All;

    [Fact]
    public void Estimates_OfABundledStudy_HaveTheValuesOfItsDistribution()
    {
        All.RestrictedMean(Few).Value.Should().Be(All.Distribution.RestrictedMean);
        All.MeanCompleted(Few).Value.Should().BeApproximately(All.Distribution.MeanCompleted!.Value, 1e-9);
        All.Median.Value.Should().Be(All.Distribution.MedianWithOpen);
        All.ShareWithin(24).Value.Should().Be(All.Distribution.ShareWithin(24));
        foreach (var estimate in new[] { All.RestrictedMean(Few), All.MeanCompleted(Few), All.Median, All.ShareWithin(24) })
        {
            estimate.Limits!.Value.Low.Should().BeInRange(0, estimate.Value!.Value);
            estimate.Limits!.Value.High.Should().BeGreaterThanOrEqualTo(estimate.Value!.Value);
        }
    }

    [Fact]
    public void StageEstimates_OfABundledStudy_HaveTheValuesOfTheirTimes()
    {
        foreach (var row in BundledStudies.Read("ta-lung-2020").Durations(Clock.Working).Stages().Rows.Where(row => row.Observed > 0))
        {
            row.Mean(Few).Value.Should().BeApproximately(row.Times.Mean!.Value, 1e-9);
            row.Mean(Few).Limits?.Low.Should().BeGreaterThanOrEqualTo(0, "no interval of a time reaches below zero");
            row.Median.Value.Should().Be(row.Times.Quantile(0.5));
        }
    }

    [Fact]
    public void Mean_LogNormalTimes_TakesLimitsThatFitThem()
    {
        var times = Enumerable.Range(1, 40).Select(i => (long)Math.Round(3600 * Math.Exp(MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (i - 0.5) / 40)))).ToArray();

        var estimate = FrequencyTable.Of(times).EstimateMean(Few);

        estimate.Method.Should().Be(EstimateMethod.LogNormal);
        estimate.Value.Should().Be(FrequencyTable.Of(times).Mean, "the mean printed is the mean of the times");
    }

    [Fact]
    public void MetShare_OfABundledStudy_IsTheShareWithWilsonsLimits()
    {
        foreach (var row in BundledStudies.Read("ta-lung-2020").Compliance().Rows)
        {
            (row.MetShare.Value, row.MetShare.Limits, row.MetShare.Count).Should().Be((row.Share, row.Wilson, row.Met + row.Breached));
        }
    }

    [Fact]
    public void ToTableWithLimits_OfABundledStudy_PrintsTheEstimatesOfEachRow()
    {
        var measurement = BundledStudies.Read("ta-lung-2020");
        var table = measurement.Durations(Clock.Elapsed).Breakdown(By.FinalChannel).ToTableWithLimits();

        var last = table.Rows[^1].Select(cell => cell.Value).ToArray();
        last[1].Should().Be(414);
        last[2].Should().Be(All.Distribution.RestrictedMean);
        (last[3], last[4]).Should().Be((All.RestrictedMean().Limits!.Value.Low, All.RestrictedMean().Limits!.Value.High), "the same seed gives the same limits");
        (last[6], last[7]).Should().Be((All.Median.Limits!.Value.Low, All.Median.Limits!.Value.High));
        (last[9], last[10]).Should().Be((All.ShareWithin(24).Limits!.Value.Low, All.ShareWithin(24).Limits!.Value.High));
    }

    [Fact]
    public void Median_HalfOpen_IsNotReached()
    {
        var row = Read(new StudyBuilder().Row("cleared=19 09:00").Row("channel=1").Row("channel=1"));

        row.Median.Reason.Should().Be(NoAnswer.NotReached);
        row.Curve.Quantile(0.5).Reason.Should().Be(NoAnswer.NotReached);
        row.Median.Caveats.Should().Contain(Caveat.FewDeclarations);
    }

    [Fact]
    public void Curve_ReleasedAfterOthersWereLastSeen_CountsAsOpenThen()
    {
        // Hand: everybody was followed for 720 h; one of three is released after 730 h, and one is open. So a third is known to be released.
        var row = Read(new StudyBuilder().Row("cleared=19 09:00").Row("registered=19 08:00, cleared=11-18 18:00").Row("channel=1"));

        row.Distribution.Max.Should().Be(730);
        row.Curve.Survival.Should().Equal(2 / 3.0);
        row.Curve.Quantile(0.9).Reason.Should().Be(NoAnswer.NotReached);
    }

    [Fact]
    public void Incidence_OfACancelledOne_CompetesWithTheRelease()
    {
        // Hand: of three, one is released after 1 h, one cancelled after 2 h, one open.
        var row = Read(new StudyBuilder().Row("cleared=19 09:00").Row("cancelled=19 10:00").Row("channel=1"));

        row.Incidence.Released(24).Value.Should().BeApproximately(1 / 3.0, 1e-12);
        row.Incidence.Cancelled(24).Value.Should().BeApproximately(1 / 3.0, 1e-12);
        row.Incidence.Cancelled(1.5).Value.Should().Be(0);
    }

    [Fact]
    public void ShareWithin_FollowedForLess_IsNotKnown() =>
        Read(new StudyBuilder().Plan("follow_up_until", "2020-10-24").Row("cleared=19 09:00").Row("registered=24 08:00"))
            .ShareWithin(24).Reason.Should().Be(NoAnswer.FollowUpTooShort);

    [Fact]
    public void Estimates_LateEntries_AreThoseOfTheCurve()
    {
        var late = Distribution.Of([3600, 7200, 14_400], [18_000]) with { LateEntries = FrequencyTable.Of([3600]) };
        var curve = KaplanMeier.Of(late);

        late.EstimateQuantile(0.5).Value.Should().Be(curve.Quantile(0.5).Value);
        late.EstimateRestrictedMean(Few).Value.Should().Be(curve.RestrictedMean(5).Value);
        late.EstimateShareWithin(2).Value.Should().BeApproximately(1 - curve.At(2).Value!.Value, 1e-12);
        late.EstimateShareWithin(2).Limits!.Value.Low.Should().BeLessThan(late.EstimateShareWithin(2).Value!.Value);
    }

    [Fact]
    public void Estimates_DrawnByRelease_AreRefusedAndSayWhy()
    {
        var act = () => Read(new StudyBuilder().Plan("extract", "release").Row("cleared=19 09:00"));

        act.Should().Throw<UnusableInputException>().WithMessage("*extract*took longer*registered in the window");
    }

    [Fact]
    public void Caveats_NothingOpenAmongMany_DoubtTheExtract()
    {
        Caveats(new StudyBuilder().Rows(100, "cleared=19 09:00")).Should().Equal(Caveat.NoneOpen);
        Caveats(new StudyBuilder().Rows(100, "cleared=19 09:00").Row("channel=1")).Should().BeEmpty();
        Caveats(new StudyBuilder().Rows(99, "cleared=19 09:00")).Should().BeEmpty("few may all be done");
    }

    [Fact]
    public void Caveats_RegisteredLongBeforeTheWindow_DoubtTheExtract()
    {
        Caveats(new StudyBuilder().Row("cleared=11-20 09:00").Rows(3, "registered=10-01 08:00, cleared=19 09:00")).Should().Equal(Caveat.RegisteredLongBefore);
        Caveats(new StudyBuilder().Row("cleared=11-20 09:00").Rows(3, "registered=10-12 08:00, cleared=19 09:00")).Should().BeEmpty("a week is not long");
        Caveats(new StudyBuilder().Plan("extract", "in_window").Row("cleared=11-20 09:00").Rows(3, "registered=10-01 08:00, cleared=19 09:00"))
            .Should().Equal(Caveat.EnteredLate);
    }

    [Fact]
    public void Caveats_OpenInTheWindowYetNothingFromBefore_DoubtTheExtract()
    {
        StudyBuilder Study(int openAtTheEnd) => new StudyBuilder().Plan("extract", "in_window").Rows(openAtTheEnd - 1, "registered=24 16:00, cleared=11-20 09:00").Row("channel=1");
        Caveats(Study(10)).Should().Equal(Caveat.NoneEnteredLate);
        Caveats(Study(10).Row("registered=18 08:00, cleared=19 09:00")).Should().Equal(Caveat.EnteredLate);
        Caveats(Study(9)).Should().BeEmpty("few open at the end of the window may be none at its start");
        Caveats(Study(10).Plan("extract", null)).Should().BeEmpty("drawn by registration, nothing comes from before");
    }

    [Fact]
    public void Caveats_OpenInTheWindowYetEndedBefore_DoubtTheExtract()
    {
        StudyBuilder Study(int ended) => new StudyBuilder().Plan("extract", "in_window")
            .Rows(ended, "registered=18 08:00, cleared=18 09:00").Row("registered=18 08:00, cleared=11-20 09:00").Row("registered=25 08:00");
        Caveats(Study(3)).Should().Equal(Caveat.EndedBeforeWindow, Caveat.EnteredLate);
        Caveats(Study(2)).Should().Equal(Caveat.EnteredLate);
        Caveats(Study(3).Rows(300, "registered=24 08:00, cleared=24 09:00").Row("channel=1")).Should().Equal([Caveat.EnteredLate], "one in a hundred is no doubt");
    }

    [Fact]
    public void Caveats_OpenInTheWindowYetNothingOpenAmongMany_DoubtTheExtract() =>
        Caveats(new StudyBuilder().Plan("extract", "in_window").Rows(99, "cleared=19 09:00").Row("registered=18 08:00, cleared=19 09:00"))
            .Should().Equal(Caveat.NoneOpen, Caveat.EnteredLate);

    [Fact]
    public void Caveats_SilentSecondHalfOfFollowUp_AsksForTheDateOfExtraction()
    {
        Caveats(new StudyBuilder().Row("cleared=30 09:00").Row("channel=1")).Should().Equal(Caveat.FollowUpNotOver);
        Caveats(new StudyBuilder().Row("cleared=11-20 09:00").Row("channel=1")).Should().BeEmpty();
        Caveats(new StudyBuilder().Plan("follow_up_until", "2020-10-30").Plan("hand_over_by", null).Row("cleared=30 09:00").Row("channel=1"))
            .Should().BeEmpty("the end of follow-up is the date of extraction");
    }

    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void Caveats_OfABundledStudy_AreNone(string study) => BundledStudies.Read(study).Cohort.Caveats.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void CurvesAndIncidences_OfABundledStudy_MatchR(string study)
    {
        var breakdown = BundledStudies.Read(study).Durations(Clock.Elapsed).Breakdown(By.FinalChannel);
        var found = new Dictionary<string, double?> { ["log-rank"] = breakdown.LogRank!.ChiSquare };
        foreach (var row in breakdown.Rows.Where(row => row.Distribution.Count > 0).Append(breakdown.All))
        {
            Add(found, row.Key.IsEmpty ? "all" : row.Key[0], row.Curve);
        }

        foreach (var hours in new[] { 24, 700 })
        {
            found[$"released {hours}"] = breakdown.All.Incidence.Released(hours).Value;
            found[$"cancelled {hours}"] = breakdown.All.Incidence.Cancelled(hours).Value;
        }

        Reference.Check(study, found);
    }

    private static void Add(Dictionary<string, double?> found, string group, KaplanMeier curve)
    {
        foreach (var p in new[] { 0.5, 0.9 })
        {
            var quantile = curve.Quantile(p);
            (found[$"{group} quantile {p}"], found[$"{group} quantile {p} low"], found[$"{group} quantile {p} high"]) =
                (quantile.Value, quantile.Limits?.Low, quantile.Limits?.High);
        }

        var (mean, open) = (curve.RestrictedMean(720), curve.At(24));
        (found[$"{group} restricted mean"], found[$"{group} restricted mean se"]) = (mean.Value, mean.StandardError);
        (found[$"{group} open after 24"], found[$"{group} open after 24 low"], found[$"{group} open after 24 high"]) =
            (open.Value, open.Limits?.Low, open.Limits?.High);
    }

    private static BreakdownRow Read(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write()).Durations(Clock.Elapsed).Breakdown().All;
        }
    }

    private static IEnumerable<Caveat> Caveats(StudyBuilder study) => Read(study).Caveats;
}
