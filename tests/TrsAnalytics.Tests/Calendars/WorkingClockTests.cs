using NodaTime;

namespace TrsAnalytics.Tests;

public sealed class WorkingClockTests
{
    // Witness: the working-clock table of the domain brief, section 3.4 (Python timedelta and by hand).
    [Theory]
    [InlineData("2020-10-23T16:30:00", "2020-10-26T08:30:00", "64:00:00", "02:00:00", "10:00:00")]
    [InlineData("2020-10-19T11:00:00", "2020-10-19T14:00:00", "03:00:00", "01:00:00", "01:00:00")]
    [InlineData("2020-10-19T12:00:00", "2020-10-19T13:00:00", "01:00:00", "00:00:00", "00:00:00")]
    [InlineData("2020-10-19T17:29:59", "2020-10-20T07:30:01", "14:00:02", "00:00:02", "00:00:02")]
    [InlineData("2020-10-24T08:00:00", "2020-10-25T23:59:59", "39:59:59", "00:00:00", "07:30:00")]
    [InlineData("2020-10-19T07:00:00", "2020-10-24T18:00:00", "131:00:00", "40:00:00", "48:00:00")]
    [InlineData("2020-10-24T17:00:00", "2020-11-23T17:00:00", "720:00:00", "167:30:00", "200:00:00")]
    [InlineData("2020-09-01T15:00:00", "2020-09-03T09:00:00", "42:00:00", "04:00:00", "04:00:00")]
    public void Between_VectorOfTheBrief_IsItsValue(string from, string to, string elapsed, string mondayToFriday, string mondayToSaturday)
    {
        Between(Hours.Always).Should().Be(elapsed);
        Between(Hours.MondayToFriday).Should().Be(mondayToFriday);
        Between(Hours.MondayToSaturday).Should().Be(mondayToSaturday);

        string Between(WorkingCalendar calendar) => InVietnam(calendar, from, to);
    }

    // Witness: the example in the README of the Python package business-duration, 30.0 hours.
    [Fact]
    public void Between_ExampleOfBusinessDuration_IsThirtyHours()
    {
        var calendar = Hours.Weekly(IsoDayOfWeek.Friday, Hours.Shift("07:00", "17:00")) with { Holidays = [new LocalDate(2017, 7, 4)] };

        InVietnam(calendar, "2017-07-01T02:02:00", "2017-07-07T04:48:00").Should().Be("30:00:00");
    }

    // Witness: by hand. Sunday 2020-10-25: the Saturday night shift ends at 06:00, Monday's starts at 22:00.
    [Theory]
    [InlineData("2020-10-25T05:00:00", "2020-10-25T07:00:00", "01:00:00")]
    [InlineData("2020-10-25T21:00:00", "2020-10-25T23:00:00", "00:00:00")]
    [InlineData("2020-10-26T05:00:00", "2020-10-26T23:00:00", "01:00:00")]
    [InlineData("2020-10-24T21:00:00", "2020-10-25T21:00:00", "08:00:00")]
    public void Between_ShiftPastMidnight_BelongsToTheDayItStartsOn(string from, string to, string expected) =>
        InVietnam(Hours.Weekly(IsoDayOfWeek.Saturday, Hours.Shift("22:00", "06:00")), from, to).Should().Be(expected);

    // Witness: by hand. 22:00-08:00 and 06:00-12:00 together leave 12:00-22:00 closed.
    [Fact]
    public void Between_NightShiftThatMeetsTheMorning_CountsTheOverlapOnce() =>
        InVietnam(Hours.Weekly(IsoDayOfWeek.Sunday, Hours.Shift("06:00", "12:00"), Hours.Shift("22:00", "08:00")),
            "2020-10-20T00:00:00", "2020-10-21T00:00:00").Should().Be("14:00:00");

    // Witness: by hand.
    [Fact]
    public void Between_ShiftUntilMidnight_MeetsTheNextDaysShift() =>
        InVietnam(Hours.Weekly(IsoDayOfWeek.Sunday, Hours.Shift("00:00", "01:00"), Hours.Shift("23:00", "24:00")),
            "2020-10-20T23:30:00", "2020-10-21T00:30:00").Should().Be("01:00:00");

    // Witness: by hand.
    [Fact]
    public void Between_ExtraWorkingDay_BeatsTheHoliday()
    {
        var calendar = Hours.MondayToFriday with { ExtraWorkingDays = [new LocalDate(2020, 9, 2), new LocalDate(2020, 9, 6)] };

        InVietnam(calendar, "2020-09-02T00:00:00", "2020-09-03T00:00:00").Should().Be("08:00:00");
        InVietnam(calendar, "2020-09-06T00:00:00", "2020-09-07T00:00:00").Should().Be("08:00:00", "that Sunday is worked");
    }

    // Witness: by hand. Berlin skips 02:00-03:00 on 2020-03-29 and has it twice on 2020-10-25.
    [Theory]
    [InlineData("2020-03-29T00:00:00", "2020-03-29T12:00:00", "02:00", "04:00", "01:00:00")]
    [InlineData("2020-03-29T00:00:00", "2020-03-29T12:00:00", "02:00", "03:00", "00:00:00")]
    [InlineData("2020-03-29T00:00:00", "2020-03-29T12:00:00", "01:30", "02:30", "00:30:00")]
    [InlineData("2020-03-29T00:00:00", "2020-03-29T12:00:00", "22:00", "06:00", "05:00:00")]
    [InlineData("2020-10-25T00:00:00", "2020-10-25T12:00:00", "02:00", "03:00", "02:00:00")]
    [InlineData("2020-10-25T00:00:00", "2020-10-25T12:00:00", "01:30", "02:30", "01:30:00")]
    [InlineData("2020-10-25T00:00:00", "2020-10-25T12:00:00", "22:00", "06:00", "07:00:00")]
    public void Between_ClocksChange_CountsLocalTimesAsOftenAsTheyOccur(string from, string to, string start, string end, string expected)
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

        Between(Hours.Weekly(IsoDayOfWeek.Sunday, Hours.Shift(start, end)), berlin, from, to).Should().Be(expected);
    }

    // Witness: by hand. Apia went from 29/12/2011 24:00 to 31/12/2011 00:00.
    [Theory]
    [InlineData(29)]
    [InlineData(31)]
    public void Between_SkippedDayBesideTheCoverage_IsNoError(int day)
    {
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var start = new LocalDate(2011, 12, day).AtMidnight().InZoneStrictly(apia).ToInstant();

        Hours.Clock(Hours.Always, apia, start, start).Between(start, start + Duration.FromDays(1)).Should().Be(Duration.FromDays(1));
    }

    // Witness: by hand. Covered are 18/10 to 21/10 (first and last day, and one on either side).
    [Fact]
    public void WorkedBefore_OutsideTheCoverage_TakesItsNearerEnd()
    {
        var clock = WorkingClock.Create(Hours.Always, Hours.Vietnam, Hours.InVietnam("2020-10-19T00:00:00"),
            new LocalDate(2020, 10, 19), new LocalDate(2020, 10, 20));

        clock.WorkedBefore(long.MinValue).Should().Be(0);
        clock.WorkedBefore(-NodaConstants.SecondsPerDay).Should().Be(0);
        clock.WorkedBefore(0).Should().Be(NodaConstants.SecondsPerDay);
        clock.WorkedBefore(3 * NodaConstants.SecondsPerDay).Should().Be(4 * NodaConstants.SecondsPerDay);
        clock.WorkedBefore(long.MaxValue).Should().Be(4 * NodaConstants.SecondsPerDay);
    }

    [Fact]
    public void WorkedBefore_WithoutShifts_IsZero()
    {
        var (from, to) = (Hours.InVietnam("2020-10-19T00:00:00"), Hours.InVietnam("2020-10-29T00:00:00"));

        Hours.Clock(Hours.Weekly(IsoDayOfWeek.Sunday), Hours.Vietnam, from, to).Between(from, to).Should().Be(Duration.Zero);
    }

    [Fact]
    public void WorkedBefore_AllocatesNothing()
    {
        var clock = YearsClock();
        clock.WorkedBefore(0);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var sum = 0L;
        for (var second = 0; second < 100_000_000; second += 1_000)
        {
            sum += clock.WorkedBefore(second);
        }

        // One byte a call would be 100,000; what the runtime itself allocates when it recompiles a loop is not a call's.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000);
        sum.Should().BePositive();
    }

    // 136 years is what an int of seconds spans; two spans a day are 2.4 MB, and the list they are gathered in up to three times that.
    [Fact]
    public void Create_ForAllThatSecondsInAnIntReach_StaysWithinMegabytes()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = YearsClock();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(12_000_000);
        clock.Between(int.MinValue, int.MaxValue).Should().BeGreaterThan(136L * 300 * 8 * 3_600);
    }

    [Fact]
    public void Create_LastDayBeforeTheFirst_IsRefused()
    {
        var create = () => WorkingClock.Create(
            Hours.Always, Hours.Vietnam, Instant.FromUnixTimeSeconds(0), new LocalDate(2020, 10, 19), new LocalDate(2020, 10, 18));

        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Between_PartOfASecond_IsRefused()
    {
        var instant = Hours.InVietnam("2020-10-19T08:00:00");
        var clock = Hours.Clock(Hours.Always, Hours.Vietnam, instant, instant);

        clock.Invoking(c => c.Between(instant, instant + Duration.FromMilliseconds(1500))).Should().Throw<ArgumentException>();
    }

    private static WorkingClock YearsClock() => WorkingClock.Create(Hours.MondayToSaturday, Hours.Vietnam,
        Instant.FromUtc(2020, 1, 1, 0, 0), new LocalDate(1951, 12, 13), new LocalDate(2088, 1, 19));

    private static string InVietnam(WorkingCalendar calendar, string from, string to) => Between(calendar, Hours.Vietnam, from, to);

    private static string Between(WorkingCalendar calendar, DateTimeZone zone, string from, string to)
    {
        var (start, end) = (Hours.In(zone, from), Hours.In(zone, to));
        return NodaTime.Text.DurationPattern.CreateWithInvariantCulture("HH:mm:ss")
            .Format(Hours.Clock(calendar, zone, start, end).Between(start, end));
    }
}
