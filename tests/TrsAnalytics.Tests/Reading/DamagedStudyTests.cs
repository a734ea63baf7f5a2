namespace TrsAnalytics.Tests.Reading;

/// <summary>Random mild damages to the bundled studies. A share of them; the end-to-end tests try five hundred.</summary>
public sealed class DamagedStudyTests
{
    private const int Seeds = 24;

    [Fact]
    public void Read_AStudyWrittenOtherwise_MeasuresTheSameOrNamesTheColumn() =>
        Enumerable.Range(1, Seeds).AsParallel().Select(seed => DamagedStudy.SilentChange(PlanFolder.Studies(), seed)).Where(change => change is not null).Should().BeEmpty();
}
