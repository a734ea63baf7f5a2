namespace TrsAnalytics.Tests.Contract;

/// <summary>Random studies against the slow, obvious reading of sections 3, 4, 6, 7 and 9; the calendar works around the clock.</summary>
public sealed class OracleTests
{
    private const int DeclarationsPerStudy = 35;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Analysis_OfRandomDeclarations_AgreesWithTheOracle(int seed)
    {
        var random = new Random(seed);
        var stages = RandomStudy.Stages(random);
        OracleDeclaration[] declarations = [.. Enumerable.Range(0, DeclarationsPerStudy).Select(_ => RandomStudy.Declaration(random))];
        var differences = Differences(declarations, stages);
        differences.Should().BeEmpty("{0}", differences.Length == 0 ? "" : Smallest(declarations, stages));
    }

    /// <summary>Sixty studies of thirty-five declarations.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    private static string[] Differences(IReadOnlyCollection<OracleDeclaration> declarations, OracleStage[] stages)
    {
        using var study = new StudyBuilder();
        study.Plan("calendar", "{ days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"00:00-24:00\"] }")
            .Plan("stages", $"[{string.Join(", ", stages.Select(stage => stage.Yaml))}]")
            .Rows(declarations.Select(declaration => declaration.Cells));
        return [.. ExpectedValues.Differences(OracleTotals.Of(declarations, stages), AnalysisDoor.Analyse(study.Write()))];
    }

    /// <summary>The first declaration that differs on its own, with the differences and the stages.</summary>
    private static string Smallest(OracleDeclaration[] declarations, OracleStage[] stages) =>
        Array.Find(declarations, declaration => Differences([declaration], stages).Length > 0) is { } smallest
            ? string.Join('\n', [smallest.Cells, .. Differences([smallest], stages), .. stages.Select(stage => stage.Yaml)])
            : "no declaration differs on its own";
}
