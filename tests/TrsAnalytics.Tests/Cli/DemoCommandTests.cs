using TrsAnalytics.Cli;

namespace TrsAnalytics.Tests.Cli;

public sealed class DemoCommandTests
{
    [Fact]
    public void Next_OfTheDemo_FitsALineOfAPipeAndNamesBottlenecksAndTheYearBefore()
    {
        DemoCommand.Next.Split('\n').Should().OnlyContain(line => line.Length <= TablePrinter.PipeWidth);
        DemoCommand.Next.Should().ContainAll("--bottlenecks", "trs compare");
    }
}
