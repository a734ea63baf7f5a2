namespace TrsAnalytics.Tests.Statistics;

/// <summary>The permutation test against all ways to deal the values out, counted by hand or one by one.</summary>
public sealed class PermutationTestTests
{
    [Fact]
    public void AtLeast_OfTheThreeLargestOfSix_IsOneOfTwenty() =>
        PermutationTest.AtLeast([Stratum([1, 2, 3, 4, 5, 6], 3)], 15, new(1), 200_000).Should().BeApproximately(1.0 / 20, 0.02, "only 4 + 5 + 6 is as much");

    [Theory]
    [InlineData(3, 16)]
    [InlineData(7, 24)]
    [InlineData(8, 25)]
    public void AtLeast_OfTwoStrata_IsTheShareOfAllWaysToDealThemOut(int own, int sum)
    {
        double[] first = [0, 0, 1, 2, 9, 0, 0, 3, 1], second = [0, 0, 0, 5];
        var expected = (from a in Ways(first, own) from b in Ways(second, 2) select a + (2 * b) >= sum ? 1.0 : 0).Average();

        Enumerable.Range(1, 200).Average(seed => PermutationTest.AtLeast([Stratum(first, own), Stratum(second, 2, 2)], sum, new((ulong)seed), 20_000))
            .Should().BeApproximately(expected, 0.1 * expected);
    }

    [Fact]
    public void AtLeast_FarOut_IsABoundThatHolds()
    {
        // The 30 largest of 300 exponential times: no draw ever finds that, and the bound says so without drawing.
        double[] times = [.. Enumerable.Range(1, 300).Select(i => -Math.Log(i / 301.0))];
        PermutationTest.AtLeast([Stratum(times, 30)], times.Take(30).Sum(), new(1), 10_000).Should().BeInRange(double.Epsilon, 1e-4);
    }

    [Fact]
    public void AtLeast_OfWhatIsExpectedOrCannotVary_IsOne()
    {
        PermutationTest.AtLeast([Stratum([1, 2, 3], 1)], 2, new(1), 1000).Should().Be(1);
        PermutationTest.AtLeast([Stratum([4, 4, 4], 1)], 4, new(1), 1000).Should().Be(1);
        PermutationTest.AtLeast([Stratum([1, 2, 3], 3)], 6, new(1), 1000).Should().Be(1, "nobody else could have had them");
    }

    [Fact]
    public void TwoSided_CountsEitherSide()
    {
        // One draw of twenty is as far out, on either side: 0.1. Ending at the tenth that is (Besag and Clifford) gives a little more on average, never less:
        // the mean of 10 / L, where L draws were made, is about 0.05 (1 + 0.95 / 10) = 0.055, and twice that 0.11, with a standard error of 0.0035 over 100 seeds.
        foreach (var sum in new[] { 6, 15 })
        {
            Enumerable.Range(1, 100).Average(seed => PermutationTest.TwoSided([Stratum([1, 2, 3, 4, 5, 6], 3)], sum, new((ulong)seed), 2000)).Should().BeInRange(0.1, 0.12);
        }
    }

    private static PermutedStratum Stratum(double[] values, int own, double weight = 1) => new(new(values), own, weight);

    /// <summary>The sum of each way to choose so many values.</summary>
    private static IEnumerable<double> Ways(double[] values, int own) => Enumerable.Range(0, 1 << values.Length)
        .Where(set => int.PopCount(set) == own)
        .Select(set => values.Where((_, at) => (set >> at & 1) == 1).Sum());
}
