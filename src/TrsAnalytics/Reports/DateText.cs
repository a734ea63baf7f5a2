using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Dates as people write them.</summary>
public static class DateText
{
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>A day: 23/11/2020 in Vietnamese, 23 November 2020 in English.</summary>
    public static Text Of(LocalDate day) => new(Vietnamese.Format(day), English.Format(day));
}
