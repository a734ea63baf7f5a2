namespace TrsAnalytics.Tests.Statistics;

/// <summary>Means and variances of times that are added up and taken apart again.</summary>
public sealed class MomentsTests
{
    [Fact]
    public void Moments_OfWhatIsLeft_AreThoseOfAHandCalculation()
    {
        // Of 1, 3, 8 and 10 s without 8 and 10 s: mean 2, variance (1 + 1) / 1.
        long[] times = [1, 3, 8, 10];
        var all = times.Aggregate(default(Moments), (sum, time) => sum + Moments.Of(time));
        var rest = all - Moments.Of(8) - Moments.Of(10);

        (all.Mean, all.Variance).Should().Be((5.5, 53.0 / 3));
        (rest.Count, rest.Mean, rest.Variance).Should().Be((2, 2, 2));
    }

    [Fact]
    public void Variance_OfFewerThanTwo_IsZero() => (Moments.Of(7).Variance, default(Moments).Variance).Should().Be((0, 0));

    [Fact]
    public void Variance_OfLongTimesThatHardlyDiffer_IsExact()
    {
        // In floating point the squares of half a million hours would drown the difference of one second.
        var moments = Moments.Of(2_000_000_000) + Moments.Of(2_000_000_001);
        moments.Variance.Should().Be(0.5);
    }
}
