using System.Globalization;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>
/// Bottlenecks that were planted (see the README of each bundled study) come first among what is unusual: hours beyond those of declarations alike in the rest
/// of the study, chance allowed for. One measure, nothing left out, the settings that users get.
/// </summary>
public sealed class PlantedBottleneckTests
{
    private static readonly BottleneckSettings Usual = new() { Bootstrap = new(20) };
    private static readonly string[] Procedures = ["A11", "A12", "E21", "E31", "G11"];

    private static readonly string[] Events =
        ["documents_submitted", "document_check_started", "document_check_finished", "goods_presented", "inspection_started", "inspection_finished"];

    private static readonly string[] Stages = ["submission", "document_queue", "document_check", "presentation", "inspection_queue", "inspection"];

    [Theory]
    [InlineData("ta-lung-2020")]
    [InlineData("ta-lung-2019")]
    public void AgencyForFoodImports_IsFirstByCommodity(string study) =>
        Unusual(study, By.Column("commodity")).Should().StartWith("food agency");

    [Theory]
    [InlineData(Clock.Elapsed)]
    [InlineData(Clock.Working)]
    public void QueueOfOneDay_IsTheFirstSuspectByWeekday_YetNineDeclarationsAmongSixtyRowsClaimNothing(Clock clock)
    {
        // Saturdays: 0.1 to 54 h in 11 declarations, 0.3 to 47 h on other days. Wilcoxon's p is about 0.003 on the working clock; of 64 rows one in six studies has such a row by chance.
        var found = BundledStudies.Read("ta-lung-2020").Durations(clock).Bottlenecks(Usual, By.Weekday);

        found.Rows.Where(row => row.Rest is not null).MinBy(row => row.Rest!.PValue)
            .Should().Match<Bottleneck>(row => row.Key[0] == "sat" && row.Stage!.Id == "inspection_queue" && row.Rest!.PValue < 0.05);
        found.Unusual().Rows.Should().BeEmpty();
    }

    [Fact]
    public void DocumentQueueOfOneProcedure_IsFirstByProcedureButForTheFoodThatA11Brings() =>
        Unusual("ta-lung-2020", By.Procedure).Should().StartWith(["A11 agency", "E21 document_queue"], "30 of the 31 declarations of A11 that the agency was asked about are food");

    [Fact]
    public void DocumentQueueOfOneProcedure_IsFirstByProcedureWhereCommoditiesAreAlike()
    {
        // Food against food the agency is no matter of a procedure. The cells are small at one gate: 5 declarations must do.
        var alike = Usual with { Alike = [By.Direction, By.FinalChannel, By.Column("commodity")], MinimumCell = 5 };
        Unusual("ta-lung-2020", By.Procedure, alike).Should().StartWith("E21 document_queue").And.NotContain("A11 agency");
    }

    [Fact]
    public void StagesOfDepartments_AreFirstOfTheCountryAndOfTheirDepartment()
    {
        var found = Unusual("national-2020", By.Department);
        found.Should().StartWith(["27 agency", "08 inspection_queue"], "what follows are departments that are slow in every stage of customs");
        found.First(row => row.StartsWith("27", StringComparison.Ordinal)).Should().Be("27 agency");
        found.Where(row => row.StartsWith("08", StringComparison.Ordinal)).Should().Equal("08 inspection_queue");
    }

    [Theory]
    [InlineData("27", "agency")]
    [InlineData("08", "inspection_queue")]
    public void StageOfADepartment_IsFirstAmongItsOffices(string department, string stage) =>
        Unusual("national-2020", By.Office).First(row => row.StartsWith(department, StringComparison.Ordinal)).Should().EndWith($" {stage}");

    [Fact]
    public void RandomStageAndProcedure_IsFirstWhereItIsPlantedAndNotElsewhere()
    {
        var (planted, removed) = (new Count(), new Count());
        for (var seed = 1; seed <= 50; seed++)
        {
            var random = new Random(seed);
            var (stage, procedure) = (random.Next(Stages.Length), random.Next(Procedures.Length));
            planted += First(seed, stage, procedure, slowness: 3);
            removed += First(seed, stage, procedure, slowness: 1);
        }

        planted.ByHours.Should().BeGreaterThanOrEqualTo(45);
        planted.Unusual.Should().BeGreaterThanOrEqualTo(45);
        removed.ByHours.Should().BeLessThanOrEqualTo(5, "one of thirty is first by chance");
        removed.Unusual.Should().BeLessThanOrEqualTo(5);
        removed.UnusualRows.Should().BeLessThanOrEqualTo(75, "of 1,500 rows that differ in nothing 5% may come in");
    }

    /// <summary>In how many studies the planted stage is first by hours and among what is unusual, and how many rows are unusual.</summary>
    private readonly record struct Count(int ByHours, int Unusual, int UnusualRows)
    {
        public static Count operator +(Count a, Count b) => new(a.ByHours + b.ByHours, a.Unusual + b.Unusual, a.UnusualRows + b.UnusualRows);
    }

    private static IEnumerable<string> Unusual(string study, Dimension by, BottleneckSettings? settings = null) =>
        BundledStudies.Read(study).Durations(Clock.Elapsed).Bottlenecks(settings ?? Usual, by).Unusual().Rows.Select(row => $"{row.Key[0]} {row.Stage?.Id}");

    private static Count First(int seed, int stage, int procedure, double slowness)
    {
        using var study = new StudyBuilder();
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var own = i % Procedures.Length;
            study.Row(Declaration(random, Procedures[own], at => own == procedure && at == stage ? slowness : 1));
        }

        var found = Measurement.Read(study.Write()).Durations(Clock.Elapsed).Bottlenecks(Usual, By.Procedure);
        return new(IsFirst(found) ? 1 : 0, IsFirst(found.Unusual()) ? 1 : 0, found.Unusual().Rows.Length);

        bool IsFirst(Bottlenecks list) => list.Rows is [var first, ..] && first.Stage!.Id == Stages[stage] && first.Key[0] == Procedures[procedure];
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
