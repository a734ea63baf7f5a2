namespace TrsAnalytics.Tests;

public sealed class BootstrapTests
{
    [Theory]
    [InlineData(1, 40)]
    [InlineData(40, 1)]
    public void Difference_WhereOneSideHasOneTimeOnly_HasNoLimits(int earlier, int later)
    {
        var change = new Bootstrap(200, 1).Difference(Times(earlier), Times(later), resample => resample.Mean);

        change.Value.Should().NotBeNull();
        change.Limits.Should().BeNull("nothing is known of how the one time might have been");
        change.Caveats.Should().Contain(Caveat.NoSpread);

        static FrequencyTable Times(int count) => FrequencyTable.Of([.. Enumerable.Range(1, count).Select(time => 3600L * time)]);
    }

    private static readonly Bootstrap Seeded = new(2000, 7);

    private static readonly FrequencyTable Ten = Reference.Distribution("ten").Released;

    [Fact]
    public void Run_AnyNumberOfProcessors_GivesTheSameReplicates()
    {
        var parallel = Seeded.Run(Ten, resample => resample.Mean);
        var one = Enumerable.Range(0, 2000).Select(i => new SeededRandom(7, i)).Select(OneMean);

        parallel.Should().Equal(one);
    }

    [Fact]
    public void Run_MeansOfResamples_SpreadLikeTheory()
    {
        var replicates = Seeded.Run(Ten, resample => resample.Mean);

        // Hand: the mean of means is the mean, their variance (n - 1) / n of the squared standard error; four standard errors of the simulation allowed.
        var error = Ten.Sd!.Value / Math.Sqrt(10) * Math.Sqrt(0.9);
        replicates.Average().Should().BeApproximately(Ten.Mean!.Value, 4 * error / Math.Sqrt(2000));
        var spread = Math.Sqrt(replicates.Sum(mean => Math.Pow(mean - replicates.Average(), 2)) / 1999);
        spread.Should().BeApproximately(error, 0.08 * error);
    }

    [Fact]
    public void Mean_SkewTimes_HasLimitsAboveZeroLikeBoot()
    {
        var estimate = new Bootstrap(20_000, 7).Mean(Ten);

        Reference.Check("bootstrap", new Dictionary<string, double?>
        {
            ["ten bca low"] = estimate.Limits!.Value.Low,
            ["ten bca high"] = estimate.Limits!.Value.High,
        });
        estimate.Limits!.Value.Low.Should().BePositive();
        estimate.Value.Should().Be(Ten.Mean);
        estimate.Caveats.Should().Equal(Caveat.FewDeclarations);
    }

    [Fact]
    public void Mean_AllTimesAlike_SaysThereIsNoSpread()
    {
        var estimate = Seeded.Mean(FrequencyTable.Of([3600, 3600]));

        estimate.Limits.Should().BeNull();
        estimate.Caveats.Should().Contain(Caveat.NoSpread);
    }

    [Fact]
    public void Mean_NoTimes_SaysSo() => Seeded.Mean(FrequencyTable.Empty).Reason.Should().Be(NoAnswer.NoDeclarations);

    [Fact]
    public void Difference_ThreeTimesAsMany_IsIndependentOfTheEarlierDraw()
    {
        // The same sample twice: were both drawn alike, the difference would never vary.
        var estimate = Seeded.Difference(Ten, Ten, resample => resample.Mean);

        estimate.Value.Should().Be(0);
        estimate.Limits!.Value.Low.Should().BeInRange(-60, -30, "hand: about two standard errors of 22 h");
        estimate.Limits!.Value.High.Should().BeInRange(30, 60);
    }

    [Fact]
    public void Quantile_Resample_EqualsTheQuantileOfItsTimes()
    {
        foreach (var p in new[] { 0, 0.1, 0.5, 0.9, 1 })
        {
            Seeded.Run(Ten, resample => resample.Quantile(p) - Oracle(resample, p)).Should().OnlyContain(difference => difference == 0);
        }
    }

    [Fact]
    public void Below_AnyLimit_StaysBelowAndReachesAll()
    {
        var random = new SeededRandom(1);

        Enumerable.Range(0, 500).Select(_ => random.Below(7)).Distinct().Order().Should().Equal(0, 1, 2, 3, 4, 5, 6);

        // Chi-square of 49 cells and 49,000 draws, 48 degrees of freedom: 99.99 % stay below 93 (R: qchisq(.9999, 48)).
        var cells = Enumerable.Range(0, 49_000).Select(_ => random.TwoBelow(7)).GroupBy(pair => pair).Select(cell => cell.Count());
        cells.Sum(count => (count - 1000.0) * (count - 1000.0) / 1000).Should().BeLessThan(93, "the two are independent");
    }

    [Fact]
    public void SeededRandom_SeedOfTheAuthors_GivesTheirNumbers()
    {
        // The first output of SplitMix64 for seed 1234567 is 6457827717110365317 (Vigna's splitmix64.c); its upper 53 bits make the number.
        new SeededRandom(1234567).Uniform().Should().Be(((6457827717110365317UL >> 11) + 0.5) / (1UL << 53));
    }

    private static double OneMean(SeededRandom random)
    {
        var draws = Enumerable.Range(0, 5).Select(_ => random.TwoBelow(10)).SelectMany(pair => new[] { pair.First, pair.Second });
        return draws.Sum(row => Ten.Times[Enumerable.Range(0, 9).First(i => Ten.Cumulative[i] > row)]) / 36_000.0;
    }

    private static double Oracle(Resample resample, double p)
    {
        var hours = new List<double>();
        for (var i = 0; i < resample.Times.Length; i++)
        {
            hours.AddRange(Enumerable.Repeat((double)resample.Times[i], resample.Counts[i]));
        }

        return Quantiles.Of(hours.ToArray(), p)!.Value / 3600;
    }
}
