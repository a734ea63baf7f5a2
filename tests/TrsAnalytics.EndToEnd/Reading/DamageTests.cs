using TrsAnalytics.EndToEnd.CommandLine;
using TrsAnalytics.Tests.Reading;

namespace TrsAnalytics.EndToEnd;

/// <summary>Five hundred random mild damages to the bundled studies: the numbers stay equal, or a finding names the column.</summary>
public sealed class DamageTests
{
    private const int Seeds = 500;

    [Fact]
    public void Read_AStudyWrittenOtherwise_MeasuresTheSameOrNamesTheColumn()
    {
        var tried = Enumerable.Range(1, Seeds).AsParallel().Select(seed => DamagedStudy.Try(Path.Combine(Repository.Root, "studies"), seed)).ToArray();

        tried.Where(each => each.Outcome == DamagedStudy.Outcome.Silent).Should().BeEmpty();
        tried.Count(each => each.Outcome == DamagedStudy.Outcome.Same).Should().BeGreaterThan(Seeds / 2, "most of these ways of writing are read as they were meant");
        tried.Count(each => each.Outcome is DamagedStudy.Outcome.Said or DamagedStudy.Outcome.Refused).Should().BeGreaterThan(Seeds / 50, "some cannot be, and that is said");
    }
}
