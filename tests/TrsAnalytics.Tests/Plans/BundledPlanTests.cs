using NodaTime;

namespace TrsAnalytics.Tests;

/// <summary>Witness of every number: the text of the bundled plans and lists, read by eye.</summary>
public class BundledPlanTests
{
    private static MeasurementPlan Load(string study) => MeasurementPlan.Load(Path.Combine(PlanFolder.Studies(), study));

    [Fact]
    public void TaLung2020_Loaded_HasWhatItsTextSays()
    {
        var plan = Load("ta-lung-2020");

        plan.Id.Should().Be("ta-lung-2020");
        plan.Title.Should().Be(new LocalizedText("Đo thời gian giải phóng hàng năm 2020", "Time release study 2020"));
        plan.IsSynthetic.Should().BeTrue();
        plan.TimeZone.Id.Should().Be("Asia/Ho_Chi_Minh");
        (plan.RegistrationFrom, plan.RegistrationTo).Should().Be((new LocalDate(2020, 10, 19), new LocalDate(2020, 10, 24)));
        plan.FollowUpUntil.Should().Be(new LocalDate(2020, 11, 23));
        plan.HandOverBy.Should().Be(new LocalDate(2020, 11, 30));
        plan.Previous.Should().Be("../ta-lung-2019");
        plan.Sources.Should().Equal(
            new Source("data/01-vnaccs-export.csv"), new Source("data/02-phieu-thu-thap.xlsx", "Phiếu"), new Source("data/03-bo-sung.csv", null, SourceLayout.Events));
        plan.Columns.Should().HaveCount(12).And.Contain("số tờ khai", "declaration_no").And.Contain("giải phóng hàng", "released");
        plan.Calendar.Days.Should().HaveCount(6).And.NotContain(IsoDayOfWeek.Sunday);
        plan.Calendar.Shifts.Should().Equal(new Shift(27_000, 41_400), new Shift(48_600, 63_000));
        plan.Calendar.Holidays.Should().Equal(new LocalDate(2020, 9, 2));
        plan.Calendar.ExtraWorkingDays.Should().BeEmpty();
        plan.Release.Should().Equal(EventName.Released, EventName.Cleared);
        plan.MinimumGroup.Should().Be(5);
    }

    [Fact]
    public void TaLung2020_WithoutOwnSections_HasThePresets()
    {
        var plan = Load("ta-lung-2020");

        (plan.Stages == Stage.Preset).Should().BeTrue();
        (plan.Standards == ServiceStandard.Preset).Should().BeTrue();
        plan.Events.Should().Equal(StudyEvent.BuiltIn);
        plan.Metrics.Should().BeEmpty();
        plan.Ranking.Should().BeNull();
        plan.Extract.Should().Be(ExtractKind.Registration);
        plan.Procedures.Should().HaveCount(40, "the built-in list has 40 rows");
        plan.Procedures["E21"].Should().Be(new Procedure(
            "E21", "import", "processing", new("Nhập nguyên liệu để gia công cho thương nhân nước ngoài", "Materials for processing on foreign account")));
    }

    [Fact]
    public void TaLung2020_OfficeList_KnowsTheGateAndItsDepartment()
    {
        var plan = Load("ta-lung-2020");

        plan.HasOfficeList.Should().BeTrue();
        plan.KnowsOffice("11B1").Should().BeTrue();
        plan.KnowsOffice("99Z9").Should().BeFalse();
        plan.ParentOf("11B1", new(2020, 10, 19)).Should().Be("11");
        plan.ParentOf("11B1", new(2014, 12, 31)).Should().BeNull("its span begins on 2015-01-01");
        plan.ParentOf("11", new(2020, 10, 19)).Should().BeNull();
    }

    [Fact]
    public void TaLung2019_LoadedByItsFile_HasWhatItsTextSays()
    {
        var plan = Load("ta-lung-2019/plan.yaml");

        plan.RegistrationFrom.Should().Be(new LocalDate(2019, 9, 23));
        plan.Previous.Should().BeNull();
        plan.Columns.Should().HaveCount(6).And.Contain("luồng cuối", "final_channel");
    }

    [Fact]
    public void National2020_Loaded_HasItsRankingAndOfficeCalendars()
    {
        var plan = Load("national-2020");

        plan.Ranking!.Unit.Should().Be(RankingUnit.Department);
        plan.Ranking.Indicators.Should().BeEquivalentTo(RankingScheme.Preset.Indicators, options => options.WithStrictOrdering());
        plan.Ranking.Should().BeEquivalentTo(RankingScheme.Preset with { Unit = RankingUnit.Department });
        plan.OfficeCalendars.Should().HaveCount(20);
        plan.CalendarOf("34B1").Days.Should().HaveCount(7);
        plan.CalendarOf("34B1").Shifts.Should().Equal(new Shift(25_200, 68_400));
        plan.CalendarOf("34B1").Holidays.Should().Equal([new LocalDate(2020, 9, 2)], "an office inherits what it does not state");
        plan.CalendarOf("unheard of").Should().Be(plan.Calendar);
    }
}
