using CsCheck;

namespace TrsAnalytics.Tests;

public sealed class DistributionTests
{
    private const int Hour = 3600;

    /// <summary>The ten times of domain brief 6.2 in seconds.</summary>
    private static readonly long[] Ten = [.. Reference.Sample("ten").Select(hours => (long)Math.Round(hours * Hour))];

    private static readonly Gen<long[]> Times = Gen.Long[-50, 400].Array[0, 30].Select(times => times.Order().ToArray());

    [Fact]
    public void Moments_TenTimes_MatchR()
    {
        var found = Distribution.Of(Ten, []);

        Reference.Check("moments", new Dictionary<string, double?> { ["mean"] = found.MeanCompleted, ["sd"] = found.SdCompleted });
        found.Min.Should().Be(72 / 3600.0, "hand: the first");
        found.Max.Should().Be(168, "hand: the last");
    }

    [Fact]
    public void Members_OpenOnes_CountAsLongerThanAny()
    {
        // Hand: 1, 2, 3, 4 h released and three followed for 10 h: the fourth of seven is the middle.
        var found = Distribution.Of([Hour, 2 * Hour, 3 * Hour, 4 * Hour], [10 * Hour, 10 * Hour, 10 * Hour]);

        found.MedianWithOpen.Should().Be(4);
        found.MedianCompleted.Should().Be(2.5);
        found.RestrictedMean.Should().Be(40.0 / 7);
        found.ShareWithin(3).Should().Be(3.0 / 7, "exactly three hours count");
        found.ShareWithin(2.9999).Should().Be(2.0 / 7);
        found.Count.Should().Be(7);
    }

    [Fact]
    public void MedianWithOpen_OneMiddleValueOpen_IsNone() =>
        Distribution.Of([Hour, 2 * Hour], [9 * Hour, 9 * Hour]).MedianWithOpen.Should().BeNull("the third of four is open");

    [Fact]
    public void Members_NoDeclarations_HaveNoAnswer()
    {
        var found = Distribution.Empty;

        new[] { found.MeanCompleted, found.SdCompleted, found.MedianCompleted, found.QuantileCompleted(0.9), found.Min, found.Max }
            .Concat([found.MedianWithOpen, found.RestrictedMean, found.ShareWithin(24)])
            .Should().AllSatisfy(member => member.Should().BeNull());
        Distribution.Of([5], []).SdCompleted.Should().BeNull("one time has no spread");
    }

    [Fact]
    public void MedianWithOpen_AllOpen_IsNone() => Distribution.Of([], [5, 5]).MedianWithOpen.Should().BeNull();

    [Fact]
    public void Of_TimesOutOfOrder_IsRefused()
    {
        var act = () => Distribution.Of([2, 1], []);

        act.Should().Throw<ArgumentException>().WithMessage("*ascending*");
    }

    [Fact]
    public void SdCompleted_LargeAlikeTimes_KeepsItsDigits()
    {
        // Hand: 10^9 s and 10^9 + 1 s differ by one second; the sd of two is the difference over the root of two.
        var found = Distribution.Of([1_000_000_000, 1_000_000_001], []);

        found.SdCompleted.Should().BeApproximately(1 / Math.Sqrt(2) / Hour, 1e-18);
    }

    [Fact]
    public void CountWithin_EveryTenthOfAnHour_CountsTheExactSecond()
    {
        for (var tenths = 1; tenths <= 10_000; tenths++)
        {
            Distribution.Of([tenths * 360L], []).CountWithin(tenths / 10.0).Should().Be(1);
        }
    }

    [Fact]
    public void RestrictedMean_EachItsOwnTau_CutsEachAtItsOwn() =>
        Gen.Select(Gen.Select(Gen.Long[0, 400], Gen.Long[1, 300]).Array[0, 30], Gen.Long[0, 300].Array[1, 10]).Sample((rows, open) =>
        {
            var byTime = rows.OrderBy(row => row.Item1).ToArray();
            var found = Distribution.Of(
                byTime.Select(row => row.Item1).ToArray(), open.Order().ToArray(), byTime.Select(row => row.Item2).ToArray());

            var oracle = (rows.Sum(row => Math.Min(row.Item1, row.Item2)) + open.Sum()) / 3600.0 / (rows.Length + open.Length);
            found.RestrictedMean.Should().BeApproximately(oracle, 1e-12);
            found.Restricted.Count.Should().Be(found.Count);
        });

    [Fact]
    public void RestrictedMean_OneTau_EqualsTheSameTauForEach() =>
        Gen.Select(Times, Times, Gen.Long[0, 400]).Sample((released, open, tau) =>
        {
            var cut = open.Select(time => Math.Min(time, tau)).ToArray();

            var one = Distribution.Of(released, open, tau);
            var each = Distribution.Of(released, cut, Enumerable.Repeat(tau, released.Length).ToArray());

            one.RestrictedMean.Should().Be(each.RestrictedMean);
            one.Restricted.Times.Should().Equal(each.Restricted.Times);
            one.Restricted.Cumulative.Should().Equal(each.Restricted.Cumulative);
        });

    [Fact]
    public void Merge_Parts_EqualsTheWhole() =>
        Gen.Select(Times, Times, Times, Times).Sample((a, openA, b, openB) =>
        {
            var merged = Distribution.Merge(Distribution.Of(a, openA, 100), Distribution.Of(b, openB, 100));
            var whole = Distribution.Of(a.Concat(b).Order().ToArray(), openA.Concat(openB).Order().ToArray(), 100);

            merged.Released.Times.Should().Equal(whole.Released.Times);
            merged.Released.Cumulative.Should().Equal(whole.Released.Cumulative);
            (merged.RestrictedMean, merged.MedianWithOpen, merged.SdCompleted)
                .Should().Be((whole.RestrictedMean, whole.MedianWithOpen, whole.SdCompleted));
        });

    [Fact]
    public void QuantileCompleted_AnySample_EqualsTheQuantileOfSortedHours() =>
        Gen.Select(Times, Gen.Double[0, 1], Gen.Enum<QuantileType>()).Sample((times, p, type) =>
        {
            var hours = times.Select(time => time / 3600.0).ToArray();
            var (found, oracle) = (Distribution.Of(times, []).QuantileCompleted(p, type), Quantiles.Of(hours, p, type));

            found.HasValue.Should().Be(oracle.HasValue);
            (found ?? 0).Should().BeApproximately(oracle ?? 0, 1e-12);
        });
}
