namespace TrsAnalytics.Tests;

public sealed class QuantilesTests
{
    [Fact]
    public void Of_PublishedSamples_MatchExcelAndR()
    {
        var ten = Reference.Sample("ten");
        var found = new Dictionary<string, double?> { ["excel 0.3"] = Quantiles.Of(Reference.Sample("excel"), 0.3) };
        foreach (var p in new[] { 0.25, 0.5, 0.75, 0.9, 0.95 })
        {
            found[$"type 7 {p}"] = Quantiles.Of(ten, p);
            found[$"type 6 {p}"] = Quantiles.Of(ten, p, QuantileType.HyndmanFan6);
        }

        Reference.Check("quantiles", found);
    }

    [Fact]
    public void Of_NothingSorted_IsNone() => Quantiles.Of([], 0.5).Should().BeNull();

    [Fact]
    public void Of_ShareOutsideZeroToOne_IsRefused()
    {
        var act = () => Quantiles.Of([1], 1.1);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
