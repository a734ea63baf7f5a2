namespace TrsAnalytics;

/// <summary>Days of the Gregorian calendar as numbers.</summary>
internal static class CivilDay
{
    /// <summary>Cumulated days before each month of a common year.</summary>
    private static ReadOnlySpan<int> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>The days from 1970-01-01 to a date.</summary>
    /// <returns>False where there is no such date.</returns>
    public static bool TryOf(int year, int month, int dayOfMonth, out int days)
    {
        days = 0;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || dayOfMonth < 1)
        {
            return false;
        }

        var isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        var leapDay = isLeap && month == 2 ? 1 : 0;
        if (dayOfMonth > DaysBefore[month] - DaysBefore[month - 1] + leapDay)
        {
            return false;
        }

        var before = year - 1;
        days = (before * 365) + (before / 4) - (before / 100) + (before / 400) - 719_162
            + DaysBefore[month - 1] + (isLeap && month > 2 ? 1 : 0) + dayOfMonth - 1;
        return true;
    }
}
