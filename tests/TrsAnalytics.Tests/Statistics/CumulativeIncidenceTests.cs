namespace TrsAnalytics.Tests;

public sealed class CumulativeIncidenceTests
{
    private static readonly Distribution V2 = Distribution.Of(
        [.. Reference.Sample("v2")[..10].Select(hours => (long)Math.Round(hours * 3600))], [720 * 3600]) with
    {
        Cancelled = FrequencyTable.Of([360 * 3600]),
    };

    [Fact]
    public void Released_OneCancelledOneOpen_MatchesCmprsk()
    {
        var incidence = CumulativeIncidence.Of(V2);
        var (released, cancelled) = (incidence.Released(400), incidence.Cancelled(400));

        Reference.Check("incidence", new Dictionary<string, double?>
        {
            ["release"] = released.Value,
            ["release variance"] = released.StandardError * released.StandardError,
            ["cancelled"] = cancelled.Value,
            ["cancelled variance"] = cancelled.StandardError * cancelled.StandardError,
            ["open"] = 1 - released.Value - cancelled.Value,
        });
    }

    [Fact]
    public void Released_TiedReleases_MatchesCmprsk()
    {
        var incidence = CumulativeIncidence.Of(Distribution.Of(Seconds(1, 2, 2, 4, 4, 6, 7, 9), Seconds(3, 7)) with { Cancelled = FrequencyTable.Of(Seconds(5, 8)) });
        var (released, cancelled) = (incidence.Released(8), incidence.Cancelled(8));

        Reference.Check("incidence mixed", new Dictionary<string, double?>
        {
            ["release"] = released.Value,
            ["release variance"] = released.StandardError * released.StandardError,
            ["cancelled"] = cancelled.Value,
            ["cancelled variance"] = cancelled.StandardError * cancelled.StandardError,
        });

        static long[] Seconds(params int[] hours) => [.. hours.Select(hour => hour * 3600L)];
    }

    [Fact]
    public void Released_BeyondFollowUp_SaysSo() =>
        CumulativeIncidence.Of(V2).Released(721).Reason.Should().Be(NoAnswer.FollowUpTooShort);

    [Fact]
    public void Released_NobodyCancelled_IsOneLessTheCurve()
    {
        var sample = Reference.Distribution("aml maintained");

        CumulativeIncidence.Of(sample).Released(31).Value
            .Should().BeApproximately(1 - KaplanMeier.Of(sample).At(31).Value!.Value, 1e-12);
    }
}
