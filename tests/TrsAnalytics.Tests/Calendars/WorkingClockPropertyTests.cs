using CsCheck;
using NodaTime;

namespace TrsAnalytics.Tests;

public sealed class WorkingClockPropertyTests
{
    [Fact]
    public void Between_AnySpanOfMinutes_EqualsTheWalkMinuteByMinute() =>
        ClockCase.OfMinutes.Sample(c => EqualsTheWalk(c, step: 60), iter: 10_000);

    [Fact]
    public void Between_AnySpanOfSeconds_EqualsTheWalkSecondBySecond() =>
        ClockCase.OfSeconds.Sample(c => EqualsTheWalk(c, step: 1), iter: 1_000);

    [Fact]
    public void Between_CutAnywhere_IsTheSumOfItsParts() =>
        Gen.Select(ClockCase.OfMinutes, Gen.Double[0, 1]).Sample((c, share) =>
        {
            var (clock, cut) = (c.Clock(), c.At(share));
            return clock.Between(c.From, cut) + clock.Between(cut, c.To) == clock.Between(c.From, c.To);
        });

    [Fact]
    public void Between_LaterEnd_IsLongerByTheTimeBetweenAtMost() =>
        Gen.Select(ClockCase.OfMinutes, Gen.Double[0, 1]).Sample((c, share) =>
        {
            var (clock, earlier) = (c.Clock(), c.At(share));
            var more = clock.Between(c.From, c.To) - clock.Between(c.From, earlier);
            return more >= Duration.Zero && more <= c.To - earlier;
        });

    [Fact]
    public void Between_EndsExchanged_IsTheNegative() =>
        ClockCase.OfMinutes.Sample(c => c.Clock().Between(c.To, c.From) == -c.Clock().Between(c.From, c.To));

    [Fact]
    public void Between_OnClosedDays_IsZero() =>
        ClockCase.OfMinutes.Sample(c =>
        {
            var days = Enumerable.Range(-2, 6).Select(c.From.InZone(c.Zone).Date.PlusDays);
            var closed = c with { Calendar = c.Calendar with { Holidays = [.. days], ExtraWorkingDays = [] } };
            return closed.Clock().Between(c.From, c.To) == Duration.Zero;
        });

    [Fact]
    public void Between_RoundTheClock_IsTheElapsedTime() =>
        ClockCase.OfMinutes.Sample(c => (c with { Calendar = Hours.Always }).Clock().Between(c.From, c.To) == c.To - c.From);

    [Fact]
    public void Between_InSeconds_EqualsTheOneInInstants() =>
        ClockCase.OfMinutes.Sample(c => c.Clock().Between(12_345, 12_345 + (long)(c.To - c.From).TotalSeconds)
            == (long)c.Clock().Between(c.From, c.To).TotalSeconds);

    [Fact]
    public void Deadline_OfTheWorkingTimeOfASpan_IsTheFirstInstantThatHasIt() =>
        ClockCase.OfMinutes.Sample(c =>
        {
            var (clock, second) = (c.Clock(), Duration.FromSeconds(1));
            var working = clock.Between(c.From, c.To);
            var deadline = clock.Deadline(c.From, working)!.Value;
            return deadline <= c.To
                && clock.Between(c.From, deadline) == working
                && (working == Duration.Zero ? deadline == c.From : clock.Between(c.From, deadline - second) == working - second);
        }, iter: 1_000);

    private static bool EqualsTheWalk(ClockCase c, int step) =>
        c.Clock().Between(c.From, c.To).TotalSeconds == WalkingClock.Between(c.Calendar, c.Zone, c.From, c.To, step);
}
