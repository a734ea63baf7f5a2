using NodaTime;

namespace TrsAnalytics.Tests;

/// <summary>What each key of a plan means. Witness: section 1, 4, 6 and 8 of the study format.</summary>
public class PlanValueTests
{
    private static MeasurementPlan With(string more) => PlanFolder.Load(PlanFolder.Least + more);

    [Fact]
    public void Plan_WithTheLeast_HasTheDefaults()
    {
        var plan = With("");

        plan.IsSynthetic.Should().BeFalse();
        plan.HandOverBy.Should().BeNull();
        plan.HasOfficeList.Should().BeFalse();
        plan.MinimumGroup.Should().Be(5);
        plan.Release.Should().Equal(EventName.Released, EventName.Cleared);
        plan.FollowUpEnd.Should().Be(Instant.FromUtc(2020, 11, 23, 17, 0), "24:00 in Vietnam is 17:00 UTC");
    }

    [Fact]
    public void Plan_KeyWithNothingAfterIt_IsAsIfAbsent() =>
        With("ranking:\nstages: ~\nhand_over_by:\n").Should().Match<MeasurementPlan>(plan => plan.Ranking == null && plan.Stages == Stage.Preset && plan.HandOverBy == null);

    [Fact]
    public void Stages_OfThePlan_ReplaceThePreset()
    {
        var plan = With("""
            events: { unloaded: { vi: "Dỡ hàng", en: "Unloaded" } }
            stages:
              - { id: unloading, from: arrived, to: unloaded, owner: port, kind: processing, due: always, label: { vi: "Dỡ", en: "Unloading" } }
              - { id: tax, from: { latest: [channelled, unloaded] }, to: tax_paid, owner: trader, kind: waiting, due: never }
              - { id: check, from: channelled, to: release, owner: customs, kind: processing, due: { channels: [2, 3] } }
              - { id: lab_test, from: agency_requested, to: agency_answered, owner: lab, kind: waiting, due: { after: agency_requested } }
              - { id: leave, from: release, to: exited, owner: trader, kind: waiting, due: always, after_release: true }

            """);

        var unloaded = new EventName("unloaded");
        plan.Events[^1].Should().Be(new StudyEvent(unloaded, new("Dỡ hàng", "Unloaded")));
        plan.Stages.Should().HaveCount(5);
        plan.Stages[0].Should().BeEquivalentTo(new Stage(
            "unloading", StageStart.Single(EventName.Arrived), unloaded, new("port"), StageKind.Processing, Due.Always, new("Dỡ", "Unloading")));
        plan.Stages[1].From.IsLatest.Should().BeTrue();
        plan.Stages[1].From.Events.Should().Equal(EventName.Channelled, unloaded);
        plan.Stages[1].Due.Should().Be(Due.Never);
        plan.Stages[1].Label.Should().Be(new LocalizedText("Nộp thuế", "Tax payment"), "the preset's stage of that name has it");
        plan.Stages[2].To.Should().Be(EventName.Release);
        plan.Stages[2].Due.Channels.Should().Equal(2, 3);
        plan.Stages[3].Due.Event.Should().Be(EventName.AgencyRequested);
        plan.Stages[3].Label.Should().Be(new LocalizedText("lab test", "lab test"));
        plan.Stages[4].AfterRelease.Should().BeTrue();
        plan.Stages[4].From.Events.Should().Equal(EventName.Release);
    }

    [Theory]
    [InlineData("2 h", 7_200)]
    [InlineData("2", 7_200)]
    [InlineData("1.5h", 5_400)]
    [InlineData("90 min", 5_400)]
    [InlineData("2 d", 172_800)]
    public void Standard_Limit_IsHoursUnlessItSaysSo(string limit, int seconds) =>
        With($$"""standards: [{ id: s, from: registered, to: release, limit: {{limit}}, clock: elapsed }]""")
            .Standards.Single().Limit.Should().Be(Duration.FromSeconds(seconds));

    [Fact]
    public void Standard_WithRestart_StartsAgainWithTheAnswer()
    {
        var standard = With("""
            standards: [{ id: s, from: goods_presented, to: inspection_finished, limit: 2 h, restart: { asked: agency_requested, answered: agency_answered } }]
            """).Standards.Single();

        standard.Restart.Should().Be(new StandardRestart(EventName.AgencyRequested, EventName.AgencyAnswered));
        standard.Clock.Should().Be(Clock.Working);
    }

    [Fact]
    public void Ranking_KeysLeftOut_TakeThePreset()
    {
        var ranking = With("ranking: { ties: competition, band: 0, indicators: [{ id: a, metric: share_released_within, hours: 48, weight: 2, best: 0.9, worst: 0.1 }] }").Ranking!;

        (ranking.Ties, ranking.Band).Should().Be((RankTies.Competition, 0));
        (ranking.Unit, ranking.MinimumDeclarations, ranking.MinimumCell, ranking.Scale, ranking.Interval).Should().Be((RankingUnit.Office, 30, 10, 100, 0.95));
        ranking.Indicators.Single().Should().BeEquivalentTo(
            new Indicator("a", IndicatorMetric.ShareReleasedWithin, Clock.Elapsed, [], 48, null, 2, 0.9, 0.1));
    }

    [Fact]
    public void Shifts_PastMidnightAndTo24_BelongToTheDayTheyStartOn()
    {
        var plan = PlanFolder.Load(PlanFolder.Least.Replace("\"07:30-11:30\", \"13:30-17:30\"", "\"22:00-06:00\", \"06:00-07:15\"", StringComparison.Ordinal)
            + "  offices: { X: { shifts: [\"16:00-24:00\", \"00:00-08:00\"] }, Y: { days: [sun], extra_working_days: [2020-10-20] } }\n");

        plan.Calendar.Shifts.Should().Equal(new Shift(21_600, 26_100), new Shift(79_200, 108_000));
        plan.CalendarOf("X").Shifts.Should().Equal(new Shift(0, 28_800), new Shift(57_600, 86_400));
        plan.CalendarOf("X").Days.Should().BeEquivalentTo(plan.Calendar.Days);
        plan.CalendarOf("Y").Shifts.Should().Equal(plan.Calendar.Shifts);
        plan.CalendarOf("Y").IsWorkingDay(new(2020, 10, 20)).Should().BeTrue();
        plan.CalendarOf("Y").IsWorkingDay(new(2020, 10, 21)).Should().BeFalse();
    }

    [Fact]
    public void Columns_FoldedHeaders_MayNameOneFieldTwice() =>
        With("columns: { \"Số  TỜ khai\": declaration_no, \"số tờ khai\": declaration_no, Ngày: registered, Lúc: timestamp }")
            .Columns.Should().HaveCount(3).And.Contain("số tờ khai", "declaration_no");

    [Fact]
    public void Plan_WithAnchors_ReadsTheSameAsWrittenOut() =>
        With("  offices:\n    A: &gate { shifts: [\"07:00-19:00\"] }\n    B: *gate\n").CalendarOf("B").Shifts.Should().Equal(new Shift(25_200, 68_400));

    [Fact]
    public void Metrics_InTheOrderOfThePlan_MayEndWithTheRelease() =>
        With("metrics: { full: { from: arrived, to: exited }, before: { from: arrived, to: release } }")
            .Metrics.Should().Equal(new Metric("full", EventName.Arrived, EventName.Exited), new Metric("before", EventName.Arrived, EventName.Release));
}
