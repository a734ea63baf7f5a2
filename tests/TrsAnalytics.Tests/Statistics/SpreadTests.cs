namespace TrsAnalytics.Tests;

public sealed class SpreadTests
{
    [Fact]
    public void Members_TenTimes_MatchR()
    {
        var ten = Reference.Sample("ten");
        var distribution = Reference.Distribution("ten");

        Reference.Check("spread", new Dictionary<string, double?>
        {
            ["cv"] = distribution.SdCompleted / distribution.MeanCompleted,
            ["geometric mean"] = Spread.GeometricMean(ten),
            ["trimmed mean"] = Spread.TrimmedMean(ten),
            ["mad"] = Spread.MedianAbsoluteDeviation(ten),
            ["mad scaled"] = Spread.MedianAbsoluteDeviation(ten) * Spread.NormalConsistency,
            ["fence low"] = Spread.Fences(ten)!.Value.Low,
            ["fence high"] = Spread.Fences(ten)!.Value.High,
            ["far out high"] = Spread.Fences(ten, 3)!.Value.High,
        });
    }

    [Fact]
    public void GeometricMean_ZeroAmongThem_IsNone() => Spread.GeometricMean([0, 1]).Should().BeNull();
}
