using NodaTime;

namespace TrsAnalytics.Tests;

public sealed class WorkingClockDeadlineTests
{
    // Witness: the deadlines of the domain brief, section 3.4. Where it gives no date, Monday is 19/10/2020.
    [Theory]
    [InlineData("2020-10-19T10:30:00", 2, "2020-10-19T14:30:00", "2020-10-19T14:30:00")]
    [InlineData("2020-10-19T09:30:00", 2, "2020-10-19T11:30:00", "2020-10-19T11:30:00")]
    [InlineData("2020-10-23T16:30:00", 2, "2020-10-26T08:30:00", "2020-10-24T08:30:00")]
    [InlineData("2020-10-24T16:30:00", 2, "2020-10-26T09:30:00", "2020-10-26T08:30:00")]
    [InlineData("2020-10-19T08:00:00", 8, "2020-10-20T08:00:00", "2020-10-20T08:00:00")]
    [InlineData("2020-10-23T16:30:00", 8, "2020-10-26T16:30:00", "2020-10-24T16:30:00")]
    public void Deadline_VectorOfTheBrief_IsItsValue(string start, int hours, string mondayToFriday, string mondayToSaturday)
    {
        Deadline(Hours.MondayToFriday).Should().Be(Hours.InVietnam(mondayToFriday));
        Deadline(Hours.MondayToSaturday).Should().Be(Hours.InVietnam(mondayToSaturday));

        Instant? Deadline(WorkingCalendar calendar) => October(calendar).Deadline(Hours.InVietnam(start), Duration.FromHours(hours));
    }

    // Witness: the definition. Sunday noon is in no shift.
    [Theory]
    [InlineData("2020-10-19T08:00:00")]
    [InlineData("2020-10-25T12:00:00")]
    [InlineData("2030-01-01T12:00:00")]
    public void Deadline_OfNoTime_IsTheStart(string start) =>
        October(Hours.MondayToFriday).Deadline(Hours.InVietnam(start), Duration.Zero).Should().Be(Hours.InVietnam(start));

    // Witness: by hand. Saturday 31/10 and the Sunday after it are the last days covered, Friday ends at 17:30.
    [Fact]
    public void Deadline_AtTheEndOfTheCoverage_IsTheLastInstantThatIsKnown()
    {
        var (clock, friday) = (October(Hours.MondayToFriday), Hours.InVietnam("2020-10-30T16:30:00"));

        clock.Deadline(friday, Duration.FromHours(1)).Should().Be(Hours.InVietnam("2020-10-30T17:30:00"));
        clock.Deadline(friday, Duration.FromSeconds(3_601)).Should().BeNull();
    }

    [Fact]
    public void Deadline_NegativeTime_IsRefused() =>
        October(Hours.Always).Invoking(c => c.Deadline(Hours.InVietnam("2020-10-19T08:00:00"), Duration.FromSeconds(-1)))
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Deadline_PartOfASecond_IsRefused() =>
        October(Hours.Always).Invoking(c => c.Deadline(Hours.InVietnam("2020-10-19T08:00:00"), Duration.FromMilliseconds(1500)))
            .Should().Throw<ArgumentException>();

    private static WorkingClock October(WorkingCalendar calendar) => WorkingClock.Create(
        calendar, Hours.Vietnam, Hours.InVietnam("2020-10-01T00:00:00"), new LocalDate(2020, 10, 1), new LocalDate(2020, 10, 31));
}
