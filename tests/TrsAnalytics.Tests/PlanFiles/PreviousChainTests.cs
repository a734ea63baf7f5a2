namespace TrsAnalytics.Tests;

public class PreviousChainTests
{
    [Theory]
    [InlineData(".", null, "plan.yaml:12: previous: must not lead back")]
    [InlineData("../trs-a/../{0}", null, "plan.yaml:12: previous: must not lead back")]
    [InlineData("b", "..", "plan.yaml:12: previous: must not lead back")]
    [InlineData("b", "../b/", "plan.yaml:12: previous: must not lead back")]
    public void Previous_ThatLeadsBack_IsRefused(string previous, string? next, string expected)
    {
        using var folder = new PlanFolder();
        folder.Write(PlanFile.Name, PlanFolder.Least + $"previous: {string.Format(null, previous, Path.GetFileName(folder.Root))}\n");
        folder.Write("b/plan.yaml", $"previous: {next}\n");

        folder.Mistakes().Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Theory]
    [InlineData("../nowhere", "")]
    [InlineData("b", "previous: c\n")]
    [InlineData("b", "{{{ not yaml")]
    [InlineData("b", "previous: [a list]\n")]
    [InlineData("b", "previous: \"a\\0b\"\n")]
    public void Previous_ThatIsMissingOrUnreadable_MattersOnlyWhenComparing(string previous, string next)
    {
        using var folder = new PlanFolder(PlanFolder.Least + $"previous: {previous}\n");
        folder.Write("b/plan.yaml", next);

        folder.Load().Previous.Should().Be(previous);
    }
}
