using System.Text.RegularExpressions;
using NodaTime;

namespace TrsAnalytics.Tests;

public class PlanTemplateTests
{
    private static MeasurementPlan Bundled(string study) => MeasurementPlan.Load(Path.Combine(PlanFolder.Studies(), study));

    [Theory]
    [InlineData("ta-lung-2019")]
    [InlineData("ta-lung-2020")]
    [InlineData("national-2020")]
    public void PlanText_OfABundledPlan_LoadsAsTheSamePlan(string study)
    {
        var plan = Bundled(study);

        PlanFolder.Load(PlanText.Of(plan)).Should().BeEquivalentTo(plan, Equality);
    }

    [Fact]
    public void PlanText_OfAPlanWithEverything_LoadsAsTheSamePlan()
    {
        var plan = PlanFolder.Load(PlanFolder.Least + """
              holidays: [2020-01-01]
              offices: { A: { shifts: ["22:00-06:00", "07:00-21:00"], holidays: [] }, B: { shifts: ["16:00-24:00"] }, C: {} }
            synthetic: true
            extract: in_window
            hand_over_by: 2020-12-01
            previous: "../tr\"ước"
            columns: { "Số \\ \"tờ\" khai": declaration_no }
            release: { earliest: [unloaded, cleared] }
            events: { unloaded: { vi: "Dỡ: hàng", en: "Unloaded # here" } }
            metrics: { full: { from: arrived, to: unloaded } }
            stages:
              - { id: a, from: { latest: [arrived] }, to: release, owner: "the port", kind: processing, due: { after: unloaded }, under_way_once: { import: unloaded, export: arrived } }
              - { id: b, from: release, to: exited, owner: trader, kind: waiting, due: { channels: [3] }, after_release: true }
            standards: [{ id: s, from: registered, to: release, limit: 50 min, clock: elapsed, restart: { asked: agency_requested, answered: unloaded } }]
            ranking:
              interval: 0
              band: 0.00001
              indicators: [{ id: s, metric: share_standard_met, standard: s, adjust_for: ["Ưu tiên"], weight: 1, best: 1, worst: 0.3333333333333333 }]
            minimum_group: 3

            """);

        PlanFolder.Load(PlanText.Of(plan)).Should().BeEquivalentTo(plan, Equality);
    }

    [Fact]
    public void Template_Written_LoadsWithItsDates()
    {
        var plan = PlanFolder.Load(PlanTemplate.Write("ta-lung-2020", new(2020, 10, 19)));

        (plan.RegistrationTo, plan.FollowUpUntil, plan.HandOverBy).Should().Be(
            (new LocalDate(2020, 10, 24), new LocalDate(2020, 11, 23), new LocalDate(2020, 11, 30)), "so the plan of 2020 was");
        plan.Title.Vi.Should().EndWith("2020");
        (plan.Stages == Stage.Preset).Should().BeTrue();
    }

    [Fact]
    public void Template_PresetsUncommented_LoadAsThePresets()
    {
        var text = PlanTemplate.Write("x", new(2020, 10, 19));
        var uncommented = Regex.Replace(text, "^# (?=stages:|standards:|ranking:|  )", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
            .Replace("  \"Số tờ khai\"", "#", StringComparison.Ordinal);

        var plan = PlanFolder.Load(uncommented);

        (plan.Stages == Stage.Preset).Should().BeFalse("the plan states them now");
        plan.Stages.Should().BeEquivalentTo(Stage.Preset, options => options.WithStrictOrdering());
        plan.Standards.Should().BeEquivalentTo(ServiceStandard.Preset, options => options.WithStrictOrdering());
        plan.Ranking.Should().BeEquivalentTo(RankingScheme.Preset, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Template_FromLastYear_MovesToTheSameWeeks()
    {
        var last = Bundled("ta-lung-2019");

        var plan = PlanFolder.Load(PlanTemplate.WriteFrom(last, "ta-lung-2020", "../ta-lung-2019", 2020));

        (plan.RegistrationFrom, plan.RegistrationTo).Should().Be(
            (new LocalDate(2020, 9, 21), new LocalDate(2020, 9, 26)), "Monday 23 September 2019 is in ISO week 39, whose Monday is 21 September in 2020");
        plan.FollowUpUntil.Should().Be(new LocalDate(2020, 10, 26), "35 days after the first, as in 2019");
        plan.HandOverBy.Should().Be(new LocalDate(2020, 11, 2));
        plan.Previous.Should().Be("../ta-lung-2019");
        plan.Title.Should().Be(new LocalizedText("Đo thời gian giải phóng hàng năm 2020", "Time release study 2020"));
        plan.Calendar.Holidays.Should().Equal([new LocalDate(2020, 9, 2)], "National Day keeps its date");
        plan.Should().BeEquivalentTo(last, options => Equality(options)
            .Excluding(moved => moved.RegistrationFrom).Excluding(moved => moved.RegistrationTo).Excluding(moved => moved.FollowUpUntil)
            .Excluding(moved => moved.HandOverBy).Excluding(moved => moved.Previous).Excluding(moved => moved.Title).Excluding(moved => moved.Id)
            .Excluding(moved => moved.Calendar.Holidays).Excluding(moved => moved.WindowStart).Excluding(moved => moved.WindowEnd).Excluding(moved => moved.FollowUpEnd));
    }

    [Fact]
    public void Template_FromAWeek53_TakesTheLastWeekOfTheYear()
    {
        var last = PlanFolder.Load(PlanTemplate.Write("a", new(2020, 12, 28)));

        PlanFolder.Load(PlanTemplate.WriteFrom(last, "b", "../a", 2021)).RegistrationFrom
            .Should().Be(new LocalDate(2021, 12, 27), "28 December 2020 begins week 53; 2021 has 52, the last from 27 December");
    }

    [Fact]
    public void Template_WithANameThatIsNoFileName_IsRefused() =>
        FluentActions.Invoking(() => PlanTemplate.Write("my study", new(2020, 10, 19))).Should().Throw<ArgumentException>();

    private static FluentAssertions.Equivalency.EquivalencyAssertionOptions<MeasurementPlan> Equality(
        FluentAssertions.Equivalency.EquivalencyAssertionOptions<MeasurementPlan> options) =>
        options.WithStrictOrdering().Excluding(plan => plan.Folder).Excluding(plan => plan.Offices).Excluding(plan => plan.HasOfficeList)
            .ComparingByValue<DateTimeZone>().ComparingByValue<LocalDate>().ComparingByValue<Shift>().ComparingByValue<Duration>();
}
