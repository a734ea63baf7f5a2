using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Tests;

public sealed class TwoRoundsTests
{
    private static readonly double[] A = Reference.Sample("a");

    private static readonly double[] B = Reference.Sample("b");

    [Fact]
    public void TwoRounds_SmallSamples_MatchR()
    {
        var wilcoxon = WilcoxonTest.Of(A, B)!;
        var ratio = GeometricMeanRatio.Of(A, B)!;
        var mean = new Bootstrap(200, 1).Mean(Reference.Distribution("b").Released);
        var t = StudentT.InvCDF(0, 1, B.Length - 1, 0.975) * mean.StandardError;

        Reference.Check("two rounds", new Dictionary<string, double?>
        {
            ["W"] = wilcoxon.Statistic,
            ["p"] = wilcoxon.PValue,
            ["Hodges-Lehmann"] = wilcoxon.Shift,
            ["Hodges-Lehmann low"] = wilcoxon.Limits.Low,
            ["Hodges-Lehmann high"] = wilcoxon.Limits.High,
            ["ratio"] = ratio.Ratio,
            ["ratio low"] = ratio.Limits.Low,
            ["ratio high"] = ratio.Limits.High,
            ["ratio p"] = ratio.PValue,
            ["mean b"] = mean.Value,
            ["se b"] = mean.StandardError,
            ["t low"] = mean.Value - t,
            ["t high"] = mean.Value + t,
        });
        mean.Limits!.Value.Low.Should().BePositive("where the t interval goes below zero, the resampled one does not");
    }

    [Fact]
    public void Wilcoxon_TiesAndLargeSamples_MatchR()
    {
        var tied = WilcoxonTest.Of([1, 2, 2, 3, 5], [2, 3, 4, 4, 6, 7])!;
        double[] evens = [.. Enumerable.Range(0, 60).Select(i => 2.0 * i)], later = [.. Enumerable.Range(0, 55).Select(i => (2.0 * i) + 15)];
        var large = WilcoxonTest.Of(evens, later)!;

        Reference.Check("wilcoxon normal", new Dictionary<string, double?>
        {
            ["tied W"] = tied.Statistic,
            ["tied p"] = tied.PValue,
            ["large W"] = large.Statistic,
            ["large p"] = large.PValue,
            ["large Hodges-Lehmann"] = large.Shift,
        });
    }

    [Fact]
    public void Of_EmptySample_IsNone()
    {
        WilcoxonTest.Of([], [1]).Should().BeNull();
        GeometricMeanRatio.Of([1], [1, 2]).Should().BeNull();
        GeometricMeanRatio.Of([0, 1], [1, 2]).Should().BeNull("zero has no logarithm");
    }
}
