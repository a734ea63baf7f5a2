using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>The definition of a study, as it stands on the front page of its report.</summary>
internal static class StudyDefinition
{
    private const int SecondsPerHour = 3600;

    public static ImmutableArray<(LocalizedText Name, LocalizedText Value)> Rows(Measurement measurement)
    {
        var plan = measurement.Plan;
        return
        [
            (new("Tuần đo (đăng ký chính thức)", "Registration window"), Phrase.Of("{0} – {1}", "{0} – {1}", DateText.Of(plan.RegistrationFrom), DateText.Of(plan.RegistrationTo))),
            (new("Theo dõi đến hết", "Followed to the end of"), DateText.Of(plan.FollowUpUntil)),
            (new("Đối tượng đo", "Population"), Phrase.Of(
                measurement.HasLateEntries
                    ? "{0}: {1} tờ khai đăng ký chính thức trong tuần đo, và các tờ khai đăng ký trước đó mà đầu tuần còn chưa hoàn thành"
                    : "{0}: toàn bộ tờ khai đăng ký chính thức trong tuần đo",
                measurement.HasLateEntries
                    ? "{0}: {1} registered in the window, and those registered before and still open when it began"
                    : "{0}: all registered in the window",
                Phrase.Declarations(measurement.Count), Phrase.Count(measurement.RegisteredInWindow.Count))),
            (new("Thời gian giải phóng hàng", "Release time"), Phrase.Of(
                "từ đăng ký chính thức đến mốc sớm nhất trong: {0}", "from registration to the earliest of: {0}",
                Phrase.Join(", ", plan.Release.Select(name => Phrase.Small(GroupText.Of(name, plan)))))),
            (new("Giờ liên tục", "Elapsed hours"), new("24 giờ mỗi ngày, kể cả ngày nghỉ", "24 hours a day, days off included")),
            (new("Giờ làm việc", "Working hours"), Hours(plan)),
            (new("Giới hạn theo dõi", "Follow-up limit"), Phrase.Of(
                "{0} giờ liên tục, {1} giờ làm việc: từ hết tuần đo đến hết theo dõi", "{0} elapsed, {1} working hours: from the end of the window to the end of follow-up",
                Phrase.Plain(measurement.FollowUpLimit(Clock.Elapsed).TotalHours), Phrase.Plain(measurement.FollowUpLimit(Clock.Working).TotalHours))),
            (new("Múi giờ", "Time zone"), LocalizedText.Same(plan.TimeZone.Id)),
        ];
    }

    private static LocalizedText Hours(MeasurementPlan plan)
    {
        var shifts = string.Join(", ", plan.Calendar.Shifts.Select(shift => $"{Time(shift.StartSecond)}–{Time(shift.EndSecond)}"));
        var days = Phrase.Join(", ", Enum.GetValues<IsoDayOfWeek>().Where(plan.Calendar.Days.Contains).Select(Day));
        var own = plan.OfficeCalendars.IsEmpty
            ? LocalizedText.Same("")
            : Phrase.Of("; số đơn vị có lịch riêng: {0}", "; offices with their own hours: {0}", Phrase.Count(plan.OfficeCalendars.Count));
        return Phrase.Of("{0}: {1}{2}", "{0}: {1}{2}", days, LocalizedText.Same(shifts), own);
    }

    private static LocalizedText Day(IsoDayOfWeek day) => GroupText.Of(By.Weekday, day.ToString()[..3].ToLowerInvariant());

    private static string Time(int second) =>
        $"{second / SecondsPerHour % 24:00}:{second / 60 % 60:00}";
}
