using ExcelDataReader;

namespace TrsAnalytics;

/// <summary>Tells what an Excel cell holds, by its value and its number format.</summary>
internal static class ExcelCell
{
    private const int SecondsPerDay = 86_400;

    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>A cell of the row that the reader stands on.</summary>
    public static Cell Of(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => default,
        string text => Cell.OfText(text),
        double number => Cell.OfNumber(number),
        int number => Cell.OfNumber(number),
        bool truth => Cell.OfText(truth ? "TRUE" : "FALSE"),
        DateTime time => OfDate(time, reader.GetNumberFormatString(column)),
        TimeSpan sinceDayZero => OfDate(DayZero + sinceDayZero, reader.GetNumberFormatString(column)), // formats with [h]
        var other => Cell.OfText(other.ToString()),
    };

    /// <summary>A time of day without a day is no date: Excel counts it from 1900, and here it stays a number.</summary>
    private static Cell OfDate(DateTime time, string? format)
    {
        if (time.Year < 1900)
        {
            return Cell.OfNumber(time.TimeOfDay.TotalDays);
        }

        var seconds = EpochSeconds.Of(time);
        return ExcelNumberFormat.HasHours(format ?? "") ? Cell.OfLocalTime(seconds)
            : seconds % SecondsPerDay == 0 ? Cell.OfLocalDate(seconds)
            : Cell.OfHiddenTime(seconds);
    }
}
