using NodaTime;
using NodaTime.Calendars;

namespace TrsAnalytics;

/// <summary>Writes the commented <c>plan.yaml</c> that a year's study starts from.</summary>
public static class PlanTemplate
{
    private const int DaysToFollow = 30;
    private const int DaysToHandOver = 7;

    /// <summary>A plan for a week of six days, followed for 30 days more, with the presets of this product.</summary>
    /// <param name="id">The study's name, such as <c>ta-lung-2021</c>.</param>
    /// <param name="firstDay">The first day of registration.</param>
    /// <exception cref="ArgumentException">The name cannot serve as a file name.</exception>
    public static string Write(string id, LocalDate firstDay)
    {
        ThrowIfNoIdentity(id);
        return PlanText.Of(Usual(id, firstDay));
    }

    /// <summary>The zone of all of Viet Nam.</summary>
    internal const string UsualZone = "Asia/Ho_Chi_Minh";

    /// <summary>The plan that <see cref="Write"/> writes.</summary>
    internal static MeasurementPlan Usual(string id, LocalDate firstDay)
    {
        var lastDay = firstDay.PlusDays(5);
        var followUp = lastDay.PlusDays(DaysToFollow);
        return new()
        {
            Id = id,
            Title = new($"Đo thời gian giải phóng hàng năm {firstDay.Year}", $"Time release study {firstDay.Year}"),
            TimeZone = DateTimeZoneProviders.Tzdb[UsualZone],
            RegistrationFrom = firstDay,
            RegistrationTo = lastDay,
            FollowUpUntil = followUp,
            HandOverBy = followUp.PlusDays(DaysToHandOver),
            Sources = [new("data/*.csv")],
            Calendar = UsualCalendar(firstDay.Year),
            Folder = ".",
        };
    }

    /// <summary>Last time's plan moved to the same weeks of another year, with last time's study as its previous one.</summary>
    /// <remarks>
    /// The window, follow-up, hand-over and extra working days keep their day of the week and move to the same ISO weeks; holidays keep their date, so those of
    /// the lunar calendar have to be looked up. The year in the title changes with them; everything else is kept.
    /// </remarks>
    /// <param name="last">Last time's plan.</param>
    /// <param name="id">The new study's name.</param>
    /// <param name="previous">The folder of last time's study, relative to the new one.</param>
    /// <param name="year">The new year.</param>
    /// <exception cref="ArgumentException">The name cannot serve as a file name.</exception>
    public static string WriteFrom(MeasurementPlan last, string id, string previous, int year)
    {
        ArgumentNullException.ThrowIfNull(last);
        ThrowIfNoIdentity(id);
        var days = DaysToSameWeek(last.RegistrationFrom, year);
        var years = year - last.RegistrationFrom.Year;
        return PlanText.Of(last with
        {
            Id = id,
            Previous = previous,
            Title = new(InYear(last.Title.Vi, last, year), InYear(last.Title.En, last, year)),
            RegistrationFrom = last.RegistrationFrom.PlusDays(days),
            RegistrationTo = last.RegistrationTo.PlusDays(days),
            FollowUpUntil = last.FollowUpUntil.PlusDays(days),
            HandOverBy = last.HandOverBy?.PlusDays(days),
            Calendar = Moved(last.Calendar, days, years),
            OfficeCalendars = last.OfficeCalendars.SetItems(
                last.OfficeCalendars.Select(office => KeyValuePair.Create(office.Key, Moved(office.Value, days, years)))),
        });
    }

    private static void ThrowIfNoIdentity(string id)
    {
        if (!PlanSection.IsIdentity(id))
        {
            throw new ArgumentException("A study's name has letters, digits, - _ . and no space.", nameof(id));
        }
    }

    /// <summary>Office hours as this product's sample studies have them, and the holidays with a fixed date (Labour Code 45/2019/QH14, article 112).</summary>
    private static WorkingCalendar UsualCalendar(int year) => new(
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday],
        [new Shift(27_000, 41_400), new Shift(48_600, 63_000)],
        [.. HolidaysOf(year)],
        []);

    /// <summary>The holidays of a year that have a fixed date.</summary>
    internal static LocalDate[] HolidaysOf(int year) => [new(year, 1, 1), new(year, 4, 30), new(year, 5, 1), new(year, 9, 2)];

    private static WorkingCalendar Moved(WorkingCalendar calendar, int days, int years) => calendar with
    {
        Holidays = [.. calendar.Holidays.Select(day => day.PlusYears(years))],
        ExtraWorkingDays = [.. calendar.ExtraWorkingDays.Select(day => day.PlusDays(days))],
    };

    /// <summary>Days from a date to the same day of the same ISO week in another year; the 53rd week counts as the 52nd.</summary>
    private static int DaysToSameWeek(LocalDate day, int year)
    {
        var weeks = WeekYearRules.Iso;
        var weekYear = weeks.GetWeekYear(day) + year - day.Year;
        var week = Math.Min(weeks.GetWeekOfWeekYear(day), weeks.GetWeeksInWeekYear(weekYear));
        return Period.DaysBetween(day, weeks.GetLocalDate(weekYear, week, day.DayOfWeek));
    }

    private static string InYear(string title, MeasurementPlan last, int year) =>
        title.Replace($"{last.RegistrationFrom.Year}", $"{year}", StringComparison.Ordinal);
}
