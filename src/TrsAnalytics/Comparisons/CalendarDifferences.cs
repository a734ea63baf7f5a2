using NodaTime;

namespace TrsAnalytics;

/// <summary>What two studies have otherwise in the calendar: the days of the window, follow-up, office hours, holidays.</summary>
internal static class CalendarDifferences
{
    public static IEnumerable<StudyDifference> Of(StudyPair pair)
    {
        var (earlier, later) = (pair.Earlier.Plan, pair.Later.Plan);
        if (!WeekdaysOf(earlier).SequenceEqual(WeekdaysOf(later)))
        {
            yield return new(
                DifferenceKind.Calendar, "registration",
                new("Tuần đo không gồm cùng các thứ trong tuần", "The windows do not have the same days of the week"), IsUnfair: false);
        }

        if (FollowUpOf(earlier) is var before && FollowUpOf(later) is var after && before != after)
        {
            yield return new(
                DifferenceKind.Calendar, "follow_up_until",
                new($"Theo dõi {before} ngày sau tuần đo, sau đó {after} ngày; trung bình có giới hạn cắt ở thời hạn ngắn hơn",
                    $"Followed for {before} days after the window, then for {after}; the restricted means are cut at the shorter"),
                IsUnfair: false);
        }

        if (HolidaysOf(earlier) is var fewer && HolidaysOf(later) is var more && fewer != more)
        {
            yield return new(
                DifferenceKind.Calendar, "calendar.holidays",
                new($"Ngày nghỉ từ đầu tuần đo đến hết theo dõi: {fewer}, sau đó {more}", $"Holidays from the window to the end of follow-up: {fewer}, then {more}"),
                IsUnfair: false);
        }

        if (OtherHours(pair) is > 0 and var offices)
        {
            yield return new(
                DifferenceKind.Calendar, "calendar",
                new($"Số đơn vị có giờ làm việc khác: {offices}, nên thời gian làm việc không so sánh được", $"Offices with other hours: {offices}, so that working time cannot be compared"),
                IsUnfair: true);
        }
    }

    private static IEnumerable<IsoDayOfWeek> WeekdaysOf(MeasurementPlan plan) =>
        DaysFrom(plan.RegistrationFrom, plan.RegistrationTo).Select(day => day.DayOfWeek).Order();

    private static int FollowUpOf(MeasurementPlan plan) => Period.DaysBetween(plan.RegistrationTo, plan.FollowUpUntil);

    /// <summary>Days on which nobody works although the week says so.</summary>
    private static int HolidaysOf(MeasurementPlan plan) =>
        DaysFrom(plan.RegistrationFrom, plan.FollowUpUntil).Count(day => plan.Calendar.Days.Contains(day.DayOfWeek) && !plan.Calendar.IsWorkingDay(day));

    private static IEnumerable<LocalDate> DaysFrom(LocalDate first, LocalDate last) =>
        Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);

    private static int OtherHours(StudyPair pair) =>
        pair.Groups(By.Office).Where(office => office.Earlier > 0 && office.Later > 0).Count(office =>
        {
            var (before, after) = (pair.Earlier.Plan.CalendarOf(office.Label), pair.Later.Plan.CalendarOf(office.Label));
            return !before.Days.SetEquals(after.Days) || !before.Shifts.SequenceEqual(after.Shifts);
        });
}
