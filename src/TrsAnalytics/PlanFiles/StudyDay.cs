using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>How plans and lists write a day: <c>yyyy-MM-dd</c>, of the years 1900 to 2199.</summary>
internal static class StudyDay
{
    public const string MustHold = "must be a day of the calendar from 1900 to 2199";
    public const string TryThis = "write it as yyyy-MM-dd, such as 2020-10-19";

    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    /// <summary>The day, or null where the text is none.</summary>
    public static LocalDate? Parse(string text) =>
        Pattern.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and < 2200 ? day : null;

    /// <summary>The day as plans write it.</summary>
    public static string Format(LocalDate day) => Pattern.Format(day);
}
