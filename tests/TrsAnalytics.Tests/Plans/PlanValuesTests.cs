using NodaTime;

namespace TrsAnalytics.Tests;

/// <summary>A plan, a stage, a scheme or a bootstrap that contradicts itself cannot be made, by <c>with</c> neither.</summary>
public sealed class PlanValuesTests
{
    private static readonly MeasurementPlan Plan = PlanFolder.Load(PlanFolder.Least);

    public static TheoryData<string, Action> Contradictions => new()
    {
        { "follow-up", () => _ = Plan with { FollowUpUntil = new(2020, 10, 23) } },
        { "registration", () => _ = Plan with { RegistrationTo = new(2020, 10, 18) } },
        { "release time", () => _ = Plan with { Release = [] } },
        { "0 or more", () => _ = Plan with { MinimumGroup = -1 } },
        { "another event", () => _ = Stage.Preset[0] with { To = EventName.Registered } },
        { "name", () => _ = Stage.Preset[0] with { Id = " " } },
        { "at least one event", () => _ = StageStart.Latest() },
        { "below 1", () => _ = RankingScheme.Preset with { Interval = 1 } },
        { "over 0", () => _ = RankingScheme.Preset with { Scale = double.NaN } },
        { "0 or more", () => _ = RankingScheme.Preset with { Band = -0.5 } },
        { "at least 1 replicate; 0 were asked for", () => _ = new Bootstrap(0) },
        { "at least 1 replicate; -1 were asked for", () => _ = new Bootstrap() with { Replicates = -1 } },
        { "whitespace", () => _ = By.Column(" ") },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Value_ThatContradictsItself_IsRefused(string phrase, Action make) =>
        make.Should().Throw<ArgumentException>().Which.Message.Should().Contain(phrase);

    [Fact]
    public void Plan_MovedByAYearInTheOrderOfItsDays_IsMade()
    {
        foreach (var years in new[] { -1, 1 })
        {
            var moved = Plan with
            {
                RegistrationFrom = Plan.RegistrationFrom.PlusYears(years), RegistrationTo = Plan.RegistrationTo.PlusYears(years), FollowUpUntil = Plan.FollowUpUntil.PlusYears(years),
            };

            (moved.FollowUpEnd > moved.WindowEnd).Should().BeTrue();
        }
    }

    /// <summary>What no order of words can refuse at once: registration is moved behind the end of follow-up.</summary>
    [Fact]
    public void Plan_WhoseRegistrationMovesBehindItsFollowUp_HasNoTimes()
    {
        var late = Plan with { RegistrationTo = new LocalDate(2020, 12, 1) };

        FluentActions.Invoking(() => late.FollowUpEnd).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Measurement.Read(late)).Should().Throw<ArgumentException>();
    }
}
