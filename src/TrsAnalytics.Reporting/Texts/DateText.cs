using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Dates as people write them.</summary>
public static class DateText
{
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern ShortVietnamese = LocalDatePattern.CreateWithInvariantCulture("dd/MM");
    private static readonly LocalDatePattern ShortEnglish = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    /// <summary>A day: 23/11/2020 in Vietnamese, 23 November 2020 in English.</summary>
    public static LocalizedText Of(LocalDate day) => new(Vietnamese.Format(day), English.Format(day));

    /// <summary>A day without its year: 23/11, and 23 Nov.</summary>
    internal static LocalizedText Short(LocalDate day) => new(ShortVietnamese.Format(day), ShortEnglish.Format(day));
}
