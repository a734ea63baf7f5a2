using TrsAnalytics.EndToEnd.CommandLine;
using TrsAnalytics.Tests.Reading;

namespace TrsAnalytics.EndToEnd;

/// <summary>Five hundred random mild damages to the bundled studies: the numbers stay equal, or a finding names the column.</summary>
public sealed class DamageTests
{
    private const int Seeds = 500;

    [Fact]
    public void Read_AStudyWrittenOtherwise_MeasuresTheSameOrNamesTheColumn() =>
        Enumerable.Range(1, Seeds).AsParallel().Select(seed => DamagedStudy.SilentChange(Path.Combine(Repository.Root, "studies"), seed)).Where(change => change is not null).Should().BeEmpty();
}
