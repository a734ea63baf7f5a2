namespace TrsAnalytics.Tests;

public sealed class KaplanMeierTests
{
    private static readonly KaplanMeier Aml = KaplanMeier.Of(Reference.Distribution("aml maintained"));

    private static readonly KaplanMeier V2 = KaplanMeier.Of(Reference.Distribution("v2"));

    [Fact]
    public void At_AmlMaintained_MatchesSurvival()
    {
        var found = new Dictionary<string, double?>();
        foreach (var time in Aml.Hours)
        {
            found[$"{time} S"] = Aml.At(time).Value;
            found[$"{time} se"] = Aml.At(time).StandardError;
            foreach (var scale in Enum.GetValues<SurvivalScale>())
            {
                found[$"{time} {scale} low"] = Aml.At(time, scale).Limits!.Value.Low;
                found[$"{time} {scale} high"] = Aml.At(time, scale).Limits!.Value.High;
            }
        }

        Reference.Check("kaplan-meier", found);
    }

    [Fact]
    public void Survival_LikeAMeasurement_MatchesSurvival() =>
        Reference.Check("kaplan-meier v2", V2.Hours.Zip(V2.Survival)
            .ToDictionary(step => step.First < 1 ? $"{step.First:.00}" : $"{step.First}", step => (double?)step.Second));

    [Fact]
    public void Quantile_FlatPieces_TakesTheirMiddleAsSurvivalDoes()
    {
        var v1b = KaplanMeier.Of(Reference.Distribution("v1b"));
        var found = new Dictionary<string, double?>
        {
            ["v1b 0.5"] = v1b.Quantile(0.5).Value,
            ["v1b 0.5 Log low"] = v1b.Quantile(0.5, SurvivalScale.Log).Limits!.Value.Low,
            ["v2 0.25"] = V2.Quantile(0.25).Value,
            ["v2 0.5"] = V2.Quantile(0.5).Value,
            ["v2 0.5 Log low"] = V2.Quantile(0.5, SurvivalScale.Log).Limits!.Value.Low,
            ["v2 0.5 Log high"] = V2.Quantile(0.5, SurvivalScale.Log).Limits!.Value.High,
            ["v2 0.75"] = V2.Quantile(0.75).Value,
            ["v2 0.9"] = V2.Quantile(0.9).Value,
        };
        foreach (var p in new[] { 0.25, 0.5, 0.75 })
        {
            found[$"aml {p}"] = Aml.Quantile(p).Value;
        }

        foreach (var scale in Enum.GetValues<SurvivalScale>())
        {
            found[$"aml 0.5 {scale} low"] = Aml.Quantile(0.5, scale).Limits!.Value.Low;
            found[$"aml 0.5 {scale} high"] = Aml.Quantile(0.5, scale).Limits!.Value.High;
        }

        Reference.Check("kaplan-meier quantiles", found);
    }

    [Fact]
    public void Quantile_FlatToTheEnd_EndsWithFollowUpAsSurvivalDoes() =>
        Reference.Check("flat to the end", new Dictionary<string, double?>
        {
            ["a"] = KaplanMeier.Of(Distribution.Of([3600, 7200], [10_800, 10_800])).Quantile(0.5).Value,
            ["b"] = KaplanMeier.Of(Distribution.Of([3600, 7200], [10_800, 18_000])).Quantile(0.5).Value,
        });

    [Fact]
    public void RestrictedMean_PublishedSamples_MatchesSurvival()
    {
        var found = new Dictionary<string, double?>();
        foreach (var (sample, tau) in new[]
        {
            ("aml maintained", 48), ("aml maintained", 100), ("aml maintained", 60), ("aml nonmaintained", 60), ("v1b", 100), ("v2", 720),
        })
        {
            var estimate = KaplanMeier.Of(Reference.Distribution(sample)).RestrictedMean(tau);
            (found[$"{sample} {tau}"], found[$"{sample} {tau} se"]) = (estimate.Value, estimate.StandardError);
            estimate.Limits!.Value.Low.Should().BePositive("no interval of a time reaches below zero");
        }

        Reference.Check("restricted mean", found);
    }

    [Fact]
    public void RestrictedMean_FollowedByAllToTau_IsThePlainMean()
    {
        var distribution = Distribution.Of([-3600, 0, 3600, 7200, 90_000], [72_000, 72_000], 72_000);

        KaplanMeier.Of(distribution).RestrictedMean(20).Value.Should().BeApproximately(distribution.RestrictedMean!.Value, 1e-12);
    }

    [Fact]
    public void Quantile_MostStillOpen_SaysNotReached() => V2.Quantile(0.9).Reason.Should().Be(NoAnswer.NotReached);

    [Fact]
    public void RestrictedMean_BeyondFollowUp_SaysSo()
    {
        V2.RestrictedMean(721).Reason.Should().Be(NoAnswer.FollowUpTooShort);
        V2.At(721).Reason.Should().Be(NoAnswer.FollowUpTooShort);
    }

    [Fact]
    public void Of_NoDeclarations_SaysSo() =>
        KaplanMeier.Of(Distribution.Empty).Quantile(0.5).Reason.Should().Be(NoAnswer.NoDeclarations);

    [Fact]
    public void At_LateEntries_MatchesSurvival()
    {
        var late = Distribution.Of(Seconds(3, 5, 7, 8, 9, 12), Seconds(6, 9)) with { LateEntries = FrequencyTable.Of(Seconds(1, 2, 3, 4, 5)) };
        var curve = KaplanMeier.Of(late);
        var found = new Dictionary<string, double?>();
        foreach (var time in curve.Hours)
        {
            var estimate = curve.At(time);
            (found[$"{time} S"], found[$"{time} se"]) = (estimate.Value, estimate.Value > 0 ? estimate.StandardError : null);
            found[$"{time} low"] = estimate.Limits?.Low;
        }

        Reference.Check("delayed entry", found);

        static long[] Seconds(params int[] hours) => [.. hours.Select(hour => hour * 3600L)];
    }

    [Fact]
    public void AtRisk_LateEntry_CountsFromEntryOn()
    {
        // Hand: released after 1, 2, 4 h; the last came under observation at 1 h, so it was not at risk at 1 h but at 2 h.
        var late = Distribution.Of([3600, 7200, 14_400], []) with { LateEntries = FrequencyTable.Of([3600]) };

        KaplanMeier.Of(late).AtRisk.Should().Equal(2, 2, 1);
        KaplanMeier.Of(late).Survival.Should().Equal(0.5, 0.25, 0);
    }
}
