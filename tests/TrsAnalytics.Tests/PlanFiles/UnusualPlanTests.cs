namespace TrsAnalytics.Tests;

/// <summary>Values that ended in an error of the program, or in a hint that misled.</summary>
public sealed class UnusualPlanTests
{
    [Theory]
    [InlineData("ranking: { scale: 1e308 }", "ranking.scale: must be a number over 0, at most 1000000")]
    [InlineData("ranking: { band: 1e308 }", "ranking.band: must be a number from 0 to 1000000")]
    [InlineData("ranking: { indicators: [{ id: a, metric: share_released_within, hours: 1e308, weight: 1, best: 1, worst: 0 }] }", "hours: must be a number of hours over 0, at most 876000")]
    [InlineData("ranking: { indicators: [{ id: a, metric: restricted_mean, weight: 1e308, best: 1, worst: 2 }] }", "weight: must be a number over 0, at most 1000000")]
    public void Number_BeyondReason_IsRefusedWithItsKey(string line, string phrase) =>
        PlanFolder.Mistakes(PlanFolder.Least + line + "\n").Should().Contain(mistake => mistake.Contains(phrase, StringComparison.Ordinal));

    [Fact]
    public void Sources_WithoutOne_AreRefused() =>
        PlanFolder.Mistakes(PlanFolder.Least.Replace("sources:\n  - { path: \"data/*.csv\" }", "sources: []", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().Contain("sources: must name at least one source; an empty list");

    [Theory]
    [InlineData("GMT+7")]
    [InlineData("gmt+7")]
    public void Zone_ByItsOffset_IsRefusedWithACity(string zone) =>
        PlanFolder.Mistakes(PlanFolder.Least.Replace("Asia/Ho_Chi_Minh", zone, StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().EndWith("write the zone of a city, such as Asia/Ho_Chi_Minh for GMT+7");

    [Fact]
    public void Plan_ThatIsAFileOfData_IsNotReadAsOne()
    {
        using var folder = new PlanFolder();
        folder.Write("data/a.csv", "declaration_no\n");
        var load = () => MeasurementPlan.Load(folder.At("data/a.csv"));
        load.Should().Throw<UnusableInputException>().WithMessage("*a.csv: must be a study folder or its plan.yaml; it is a file of data; start a study with `trs new`*");
    }

    [Fact]
    public void Offices_InAChainWithoutEnd_AreRefusedSoon()
    {
        using var folder = new PlanFolder();
        folder.Write("offices.csv", "code,name_vi,name_en,parent,valid_from,valid_to\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"A{i},a,a,A{i + 1},,\n")));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        folder.Mistakes().Should().HaveCount(201).And.HaveElementAt(0, "offices.csv:2: parent: must have at most 20 offices above it; it has more; correct the parent of one of them");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Study_OfTwoThousandColumnsOfItsOwn_IsRefused()
    {
        using var folder = new PlanFolder();
        foreach (var file in new[] { "a", "b", "c" })
        {
            folder.Write($"data/{file}.csv", $"declaration_no,{string.Join(',', Enumerable.Range(0, 900).Select(i => file + i))}\n103512970260\n");
        }

        ((Action)(() => Measurement.Read(folder.Root))).Should().Throw<UnusableInputException>().WithMessage("sources: the files of a study must have at most 2000 columns of their own; *");
    }
}
