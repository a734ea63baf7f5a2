using System.Globalization;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>Bottlenecks that were planted are found; see the README of each bundled study.</summary>
public sealed class PlantedBottleneckTests
{
    private static readonly BottleneckSettings Quick = new() { Bootstrap = new(20), MinimumObserved = 10 };
    private static readonly BottleneckSettings Usual = new() { Bootstrap = new(20) };
    private static readonly string[] Procedures = ["A11", "A12", "E21", "E31", "G11"];

    private static readonly string[] Events =
        ["documents_submitted", "document_check_started", "document_check_finished", "goods_presented", "inspection_started", "inspection_finished"];

    private static readonly string[] Stages = ["submission", "document_queue", "document_check", "presentation", "inspection_queue", "inspection"];

    [Fact]
    public void AgencyForFoodImports_IsFirstOfTheGate()
    {
        var found = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed).Bottlenecks(Quick, By.Column("commodity"));
        found.Rows[0].Should().Match<Bottleneck>(row => row.Key[0] == "food" && row.Stage!.Id == "agency");
    }

    [Fact]
    public void AgencyForFoodImports_IsFirstOfTheYearBefore()
    {
        var found = BundledStudies.Read("ta-lung-2019").Durations(Clock.Elapsed).Bottlenecks(Quick, By.Column("commodity"));
        found.Rows[0].Should().Match<Bottleneck>(row => row.Key[0] == "food" && row.Stage!.Id == "agency");
    }

    [Fact]
    public void DocumentQueueOfOneProcedure_IsFirstOfTheGatesOwnStages()
    {
        var released = BundledStudies.Read("ta-lung-2020").Where(declaration => declaration.Status == DeclarationStatus.Released);
        released.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure).Rows.First(row => row.Owner == Owner.Customs)
            .Should().Match<Bottleneck>(row => row.Key[0] == "E21" && row.Stage!.Id == "document_queue");
    }

    [Fact]
    public void InspectionQueueOfOneWeekday_IsFirstOfCustomsInTheRedChannel()
    {
        var red = BundledStudies.Read("ta-lung-2020")
            .Where(declaration => declaration.Status == DeclarationStatus.Released && declaration.FinalChannel == "3");
        red.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Weekday).Rows.First(row => row.Owner == Owner.Customs)
            .Should().Match<Bottleneck>(row => row.Key[0] == "sat" && row.Stage!.Id == "inspection_queue");
    }

    [Theory]
    [InlineData("27", "agency")]
    [InlineData("08", "inspection_queue")]
    public void StageOfADepartment_BringsItMostAtTheBestOffice(string department, string stage)
    {
        var found = BundledStudies.Read("national-2020").Durations(Clock.Elapsed).Bottlenecks(Quick, By.Department).ByGain(BenchmarkKind.BestOffice);
        found.Rows.First(row => row.Key[0] == department).Stage!.Id.Should().Be(stage);
    }

    [Fact]
    public void DocumentQueueOfOneProcedure_IsFirstOfCustomsAgainstTheYearBefore()
    {
        // The year before had no queue at the documents desk; nothing is left out here, and office minimum is the usual one.
        var found = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed)
            .Bottlenecks(Usual with { Previous = BundledStudies.Read("ta-lung-2019") }, By.Procedure).ByGain(BenchmarkKind.Previous);
        found.Rows[0].Should().Match<Bottleneck>(row => row.Key[0] == "A11" && row.Stage!.Id == "agency", "A11 brings the food");
        found.Rows.First(row => row.Owner == Owner.Customs).Should().Match<Bottleneck>(row => row.Key[0] == "E21" && row.Stage!.Id == "document_queue");
    }

    [Fact]
    public void StagesOfDepartments_AreFirstOfTheWholeCountryWithTheUsualMinimum()
    {
        var found = BundledStudies.Read("national-2020").Durations(Clock.Elapsed).Bottlenecks(Usual, By.Department);
        found.Rows[0].Should().Match<Bottleneck>(row => row.Key[0] == "27" && row.Stage!.Id == "agency");
        found.ByGain(BenchmarkKind.BestOffice).Rows[0].Should().Match<Bottleneck>(row => row.Key[0] == "08" && row.Stage!.Id == "inspection_queue");
    }

    [Fact]
    public void RandomStageAndProcedure_IsFirstWhereItIsPlantedAndNotElsewhere()
    {
        var (planted, removed) = (0, 0);
        for (var seed = 1; seed <= 50; seed++)
        {
            var random = new Random(seed);
            var (stage, procedure) = (random.Next(Stages.Length), random.Next(Procedures.Length));
            planted += IsFirst(seed, stage, procedure, slowness: 3) ? 1 : 0;
            removed += IsFirst(seed, stage, procedure, slowness: 1) ? 1 : 0;
        }

        planted.Should().BeGreaterThanOrEqualTo(45);
        removed.Should().BeLessThanOrEqualTo(5, "one of thirty is first by chance");
    }

    private static bool IsFirst(int seed, int stage, int procedure, double slowness)
    {
        using var study = new StudyBuilder();
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var own = i % Procedures.Length;
            study.Row(Declaration(random, Procedures[own], at => own == procedure && at == stage ? slowness : 1));
        }

        var first = Measurement.Read(study.Write()).Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure).Rows[0];
        return first.Stage!.Id == Stages[stage] && first.Key[0] == Procedures[procedure];
    }

    /// <summary>A red declaration, each stage of which takes an hour on average.</summary>
    private static string Declaration(Random random, string procedure, Func<int, double> slowness)
    {
        var at = new DateTime(2020, 10, 19, 8, 0, 0, DateTimeKind.Unspecified);
        var cells = $"procedure={procedure}, channel=3, channelled={Stamp(at)}";
        for (var stage = 0; stage < Events.Length; stage++)
        {
            at = at.AddHours(-Math.Log(1 - random.NextDouble()) * slowness(stage));
            cells += $", {Events[stage]}={Stamp(at)}";
        }

        return $"{cells}, cleared={Stamp(at)}";
    }

    private static string Stamp(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
