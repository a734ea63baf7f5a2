using System.Globalization;
using MathNet.Numerics.Distributions;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>A study of everything open in a window: what was registered before it is there only because it was slow, and counts from the start of the window on.</summary>
public sealed class LateEntryTests
{
    private static readonly DateTime Start = new(2020, 10, 19);

    [Fact]
    public void Cohort_OpenInTheWindow_HoldsWhatWasOpenAtItsStart()
    {
        var cohort = Read(Study()
            .Row("cleared=19 09:00")
            .Row("registered=10-01 08:00, cleared=11-20 08:00")
            .Row("registered=10-01 08:00")
            .Row("registered=18 08:00, cancelled=19 08:00")
            .Row("registered=18 08:00, cleared=18 23:59")
            .Row("registered=18 08:00, cleared=19 00:00")
            .Row("registered=18 08:00, cancelled=18 09:00, cleared=20 09:00")
            .Row("registered=25 08:00")).Cohort;

        (cohort.Declarations, cohort.EnteredLate, cohort.OutsideWindow, cohort.Reconciles).Should().Be((4, 3, 4, true));
        cohort.Caveats.Should().Contain(Caveat.EnteredLate);
    }

    [Fact]
    public void Cohort_EndedOnTheFirstDayOfTheWindow_MayHaveBeenOpenAtItsStart()
    {
        var cohort = Read(Study().Row("registered=18 08:00, cleared=10-19").Row("registered=18 08:00, cleared=10-18")).Cohort;

        (cohort.Declarations, cohort.Unknown, cohort.OutsideWindow).Should().Be((1, 1, 1), "nobody can tell when on its day, but it was that day or the one before");
    }

    [Fact]
    public void Cohort_DrawnByRegistration_LeavesOutWhatWasRegisteredBefore() =>
        Read(new StudyBuilder().Row("cleared=19 09:00").Row("registered=18 08:00, cleared=20 08:00")).Cohort.Declarations.Should().Be(1);

    [Fact]
    public void Numbers_NothingRegisteredBefore_AreThoseOfAStudyDrawnByRegistration()
    {
        StudyBuilder Rows(StudyBuilder study) => study.Row("cleared=19 09:00").Row("cleared=19 18:00").Row("registered=24 16:00, cleared=11-23 23:30").Row("channel=1");
        var (drawn, registered) = (All(Rows(Study())), All(Rows(new StudyBuilder())));

        drawn.Distribution.Restricted.Sum.Should().Be(registered.Distribution.Restricted.Sum);
        (drawn.Median.Value, drawn.Curve.Survival.Length).Should().Be((registered.Median.Value, registered.Curve.Survival.Length));
        drawn.Caveats.Should().BeEmpty();
    }

    [Fact]
    public void Estimates_OpenInTheWindow_MatchSurvival()
    {
        double[] registered = [-900, -400, -300, -120, -70, -50, -26, -10, -3, 1, 5, 8, 10, 20, 26, 30, 33, 50, 60, 70, 80, 90, 100, 110, 120, 130, 139, 143];
        double[] hours = [1000, 0, 420, 130, 71, 200, 30, 400, 12, 2, 30, .5, 12, 100, 3, 3, 24, 0, 26, 8, 60, 1, 5, 15, 90, 300, 7, 780];
        int[] what = [1, 0, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1];
        var study = Study().Row("registered=2020-10-10 08:00, cleared=2020-10-18 12:00");
        for (var i = 0; i < what.Length; i++)
        {
            study.Row($"registered={At(registered[i])}" + (what[i] == 0 ? "" : $", {(what[i] == 1 ? "cleared" : "cancelled")}={At(registered[i] + hours[i])}"));
        }

        var row = All(study);
        var (mean, found) = (row.RestrictedMean(), new Dictionary<string, double?>());
        (found["restricted mean"], found["restricted mean se"]) = (mean.Value, mean.StandardError);
        foreach (var time in new[] { 5, 24, 100, 500 })
        {
            var open = row.Curve.At(time);
            (found[$"S {time}"], found[$"S {time} se"], found[$"S {time} low"], found[$"S {time} high"]) =
                (open.Value, open.StandardError, open.Limits!.Value.Low, open.Limits!.Value.High);
        }

        foreach (var p in new[] { 0.25, 0.5, 0.75 })
        {
            var quantile = row.Quantile(p);
            (found[$"quantile {p}"], found[$"quantile {p} low"], found[$"quantile {p} high"]) = (quantile.Value, quantile.Limits!.Value.Low, quantile.Limits!.Value.High);
        }

        foreach (var time in new[] { 24, 100, 500 })
        {
            (found[$"released {time}"], found[$"cancelled {time}"]) = (row.Incidence.Released(time).Value, row.Incidence.Cancelled(time).Value);
        }

        Reference.Check("open in the window", found);
        (row.Distribution.RestrictedMean, row.Distribution.MedianWithOpen).Should().Be((mean.Value, row.Median.Value), "tables print the same as estimates");
        row.Distribution.ShareWithin(24).Should().BeApproximately(1 - row.Curve.At(24).Value!.Value, 1e-12);
        row.MeanCompleted(new(200)).Caveats.Should().Contain(Caveat.LengthBiased);
    }

    [Fact]
    public void Estimates_SteadyArrivals_RecoverTheTrueTimesWhereIgnoringTheEntriesDoesNot()
    {
        // The times are log-normal with a median of 30 h, so their mean cut at 720 h is known; eight declarations an hour from four months before the window on.
        const double median = 30, sd = 1.2, tau = 720;
        var depth = Math.Log(tau / median) / sd;
        var trueMean = (median * Math.Exp(sd * sd / 2) * Normal.CDF(0, 1, depth - sd)) + (tau * Normal.CDF(0, 1, -depth));
        var (random, study) = (new SeededRandom(7), Study());
        for (var hour = -2880.0; hour < 144; hour += 0.125)
        {
            var end = hour + (median * Math.Exp(sd * Normal.InvCDF(0, 1, random.Uniform())));
            if (end > 0)
            {
                study.Row($"registered={At(hour)}" + (end < 864 ? $", cleared={At(end)}" : ""));
            }
        }

        var row = All(study);
        var naive = row.Distribution with { LateEntries = FrequencyTable.Empty };

        row.Count.Should().BeGreaterThan(1400);
        Holds(row.Median, median).Should().BeTrue();
        Holds(row.RestrictedMean(), trueMean).Should().BeTrue();
        Holds(row.ShareWithin(24), Normal.CDF(0, 1, Math.Log(24 / median) / sd)).Should().BeTrue();
        Holds(naive.EstimateQuantile(0.5), median).Should().BeFalse("the slow ones of before the window count as if all had been seen");
        Holds(naive.EstimateRestrictedMean(new()), trueMean).Should().BeFalse();
    }

    [Fact]
    public void Stage_UnderWayAtTheStart_EntersLateByItsOwnStart()
    {
        // Hand: queues of 2 h and 4 h in the window; one that began 10 h before it and ended 2 h after; one that was over before it.
        var row = Read(Study()
            .Row("channel=2, documents_submitted=19 09:00, document_check_started=19 11:00")
            .Row("channel=2, documents_submitted=19 09:00, document_check_started=19 13:00")
            .Row("channel=2, registered=17 08:00, documents_submitted=18 14:00, document_check_started=19 02:00, cleared=20 08:00")
            .Row("channel=2, registered=17 08:00, documents_submitted=17 09:00, document_check_started=17 10:00, cleared=20 08:00"))
            .Durations(Clock.Elapsed).Stages().Rows.Single(stage => stage.Stage.Id == "document_queue");

        row.Observed.Should().Be(3);
        row.Distribution.LateEntries.Times.Should().Equal(10 * 3600);
        row.Curve.AtRisk.Should().Equal([2], "the curve ends at 4 h, when nobody is left and the third has not come");
        row.RestrictedMean.Reason.Should().Be(NoAnswer.NoneUnderObservation);
        row.Median.Caveats.Should().Contain(Caveat.LengthBiased);
    }

    [Fact]
    public void Metric_UnderWayAtTheStart_EntersLate()
    {
        // Hand: the late one was registered 16 h before the window and exited 32 h after its start; the one over before the window is not looked at.
        var row = Read(Study().Plan("metrics", "{ full: { from: registered, to: exited }, cut: { from: registered, to: goods_presented } }")
            .Row("cleared=19 09:00, exited=19 10:00")
            .Row("registered=18 08:00, goods_presented=18 09:00, cleared=19 09:00, exited=20 08:00"))
            .Durations(Clock.Elapsed).Metrics().Rows;

        row[0].Distribution.LateEntries.Times.Should().Equal(16 * 3600);
        (row[1].Observed, row[1].Missing).Should().Be((0, 1));
    }

    [Fact]
    public void Curve_WorkingClock_EntersAfterTheWorkingTimeBefore()
    {
        // Hand: registered on Saturday at 15:30 and released on Monday at 09:30: 2 h of work, and 2 h more; the other one took 1 h.
        var times = Read(Study().Row("cleared=19 09:00").Row("registered=17 15:30, cleared=19 09:30")).Durations(Clock.Working).Breakdown().All.Distribution;

        times.LateEntries.Times.Should().Equal(2 * 3600);
        times.Released.Times.Should().Equal(3600, 4 * 3600);
    }

    [Fact]
    public void Curve_ReleasedWhileTheOfficeWasClosed_IsUnderObservationWhenItEnds()
    {
        // Hand: 2 h of work before the window, none in it: at 2 h it is at risk with the one that takes 3 h.
        var row = Read(Study().Row("registered=19 08:00, cleared=19 11:00").Row("registered=17 15:30, cleared=19 06:00")).Durations(Clock.Working).Breakdown().All;

        row.Curve.AtRisk.Should().Equal(2, 1);
    }

    [Fact]
    public void Estimates_NoneUnderObservationFromTheStart_AreNotGiven()
    {
        var row = All(Study().Row("registered=18 08:00, cleared=20 08:00").Row("registered=18 09:00"));

        row.Median.Reason.Should().Be(NoAnswer.NoneUnderObservation);
        row.RestrictedMean().Reason.Should().Be(NoAnswer.NoneUnderObservation);
        row.ShareWithin(24).Reason.Should().Be(NoAnswer.NoneUnderObservation);
        row.Incidence.Released(24).Reason.Should().Be(NoAnswer.NoneUnderObservation);
        row.Distribution.RestrictedMean.Should().BeNull();
    }

    [Fact]
    public void Estimates_FewBeforeTheLastEntry_SaySo()
    {
        var study = Study().Rows(4, "cleared=19 09:00").Row("registered=19 08:00, cleared=22 08:00").Row("registered=17 08:00, cleared=21 08:00").Row("registered=18 08:00, cleared=21 08:00");

        All(study).Median.Caveats.Should().NotContain(Caveat.FewUnderObservation, "five of seven were under observation at 1 h");
        All(study).RestrictedMean().Caveats.Should().NotContain(Caveat.FewUnderObservation, "nobody came after the first few hours of few");
        All(Study().Rows(2, "cleared=19 09:00").Row("registered=19 08:00, cleared=22 08:00").Row("registered=17 08:00, cleared=21 08:00"))
            .RestrictedMean().Caveats.Should().Contain(Caveat.FewUnderObservation);
    }

    [Fact]
    public void CensoredAt_LateEntries_KnowsOnlyWhoHadComeByThen()
    {
        // Hand: after 3 h, one is released, one open, and the one that comes at 4 h is not there.
        var seen = (Distribution.Of([3600, 5 * 3600, 9 * 3600], []) with { LateEntries = FrequencyTable.Of([7200, 4 * 3600]) }).CensoredAt(3 * 3600);

        (seen.Released.Count, seen.Open.Count, seen.LateEntries.Count).Should().Be((1, 1, 1));
    }

    [Fact]
    public void SumsOverDeclarations_OpenInTheWindow_AreOfThoseRegisteredInIt()
    {
        StudyBuilder Rows(StudyBuilder study) => study
            .Rows(40, "channel=2, documents_submitted=19 09:00, document_check_started=19 11:00, document_check_finished=19 12:00, cleared=19 14:00")
            .Rows(40, "office=11B2, channel=2, documents_submitted=19 09:00, document_check_started=19 10:00, document_check_finished=19 11:00, cleared=19 12:00");
        using var with = Rows(Study()).Row("registered=10-01 08:00, cleared=11-20 08:00");
        using var without = Rows(new StudyBuilder());
        var (late, plain) = (Measurement.Read(with.Write()), Measurement.Read(without.Write()));

        late.Durations(Clock.Elapsed).Attribution().All.TotalSeconds.Should().Be(plain.Durations(Clock.Elapsed).Attribution().All.TotalSeconds);
        late.Durations(Clock.Elapsed).Bottlenecks(By.Procedure).Total.Seconds.Should().Be(plain.Durations(Clock.Elapsed).Bottlenecks(By.Procedure).Total.Seconds);
        late.Ranking().Units.Select(unit => unit.Score).Should().Equal(plain.Ranking().Units.Select(unit => unit.Score));
        late.WhatIf("document_queue", _ => true, Target.CutBy(0.5), new(50)).Before.Distribution.RestrictedMean
            .Should().Be(plain.Durations(Clock.Elapsed).Breakdown().All.Distribution.RestrictedMean);
        late.CompareWith(plain, bootstrap: new(50)).RestrictedMean.Difference.Value.Should().Be(0);
        late.Compliance().Rows.Select(row => row.Met).Should().Equal(plain.Compliance().Rows.Select(row => row.Met));
        late.Precision().Rows[0].Count.Should().Be(80);
        plain.RegisteredInWindow.Should().BeSameAs(plain, "nobody pays who need not");
    }

    [Fact]
    public void Rhythm_OpenInTheWindow_BeginsWithTheBacklog()
    {
        var days = Read(Study().Row("cleared=19 09:00").Row("registered=10-01 08:00, cleared=20 08:00").Row("registered=18 08:00")).Rhythm().Days;

        (days[0].Registered, days[0].Backlog, days[1].Backlog).Should().Be((1, 2, 1));
    }

    [Fact]
    public void Report_OpenInTheWindow_SaysHowItCounts()
    {
        var study = Study().Plan("minimum_group", "1").Rows(30, "cleared=19 09:00").Rows(9, "cleared=21 09:00").Rows(5, "procedure=E21, registered=10-01 08:00, cleared=11-20 08:00");
        var measurement = Read(study);
        var report = measurement.Report();

        report.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>().Select(paragraph => paragraph.Text.En)
            .Should().Contain(text => text.Contains("39 declarations, and 5 registered before", StringComparison.Ordinal))
            .And.Contain(text => text.Contains("delayed entry", StringComparison.Ordinal));
        measurement.Durations(Clock.Elapsed).Breakdown().ToTable().Notes.Select(note => note.En).Should().Contain(note => note.Contains("too long", StringComparison.Ordinal));
    }

    [Fact]
    public void Estimates_SeenBeforeFollowUpHasEnded_UseWhatWasFollowed()
    {
        // Hand: seen at the end of the window; those open then were followed for 136 h, and one that came late for longer.
        var row = All(Study().Plan("follow_up_until", "2020-10-24").Plan("hand_over_by", null).Row("cleared=19 09:00").Rows(2, "channel=1").Row("registered=18 08:00"));

        row.ShareWithin(24).Value.Should().BeApproximately(1 / 3.0, 1e-12, "one of the three that were under observation at 1 h");
        row.ShareWithin(1000).Reason.Should().Be(NoAnswer.FollowUpTooShort);
    }

    private static StudyBuilder Study() => new StudyBuilder().Plan("extract", "in_window");

    private static string At(double hours) => Start.AddSeconds(Math.Round(hours * 3600)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static bool Holds(Estimate estimate, double truth) => estimate.Limits!.Value.Low <= truth && truth <= estimate.Limits.Value.High;

    private static BreakdownRow All(StudyBuilder study) => Read(study).Durations(Clock.Elapsed).Breakdown().All;

    private static Measurement Read(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write());
        }
    }
}
