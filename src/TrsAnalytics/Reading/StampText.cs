namespace TrsAnalytics;

/// <summary>Takes the text of a stamp apart: day, time of day and offset in the forms the study format allows.</summary>
internal static class StampText
{
    /// <summary>How many characters a day has.</summary>
    public const int DayLength = 10;

    /// <summary>Cumulated days before each month of a common year.</summary>
    private static ReadOnlySpan<int> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>yyyy-MM-dd or dd/MM/yyyy, in the first ten characters.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, out int day, out bool slashes)
    {
        day = 0;
        slashes = false;
        if (text.Length < DayLength)
        {
            return false;
        }

        slashes = text[2] == '/';
        var y = slashes ? text[6..10] : text[..4];
        var m = slashes ? text[3..5] : text[5..7];
        var d = slashes ? text[..2] : text[8..10];
        var isCut = slashes ? text[5] == '/' : text[4] == '-' && text[7] == '-';
        return isCut && TryDigits(y, out var year) && TryDigits(m, out var month) && TryDigits(d, out var dayOfMonth)
            && TryDaysSince1970(year, month, dayOfMonth, out day);
    }

    /// <summary>HH:mm or HH:mm:ss.</summary>
    public static bool TryReadTime(ReadOnlySpan<char> text, out int second, out ReadOnlySpan<char> rest)
    {
        second = 0;
        rest = default;
        if (text.Length < 5 || text[2] != ':' || !TryTwoDigits(text, out var hour) || !TryTwoDigits(text[3..], out var minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }

        second = (hour * 3600) + (minute * 60);
        rest = text[5..];
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!TryTwoDigits(rest[1..], out var seconds) || seconds > 59)
            {
                return false;
            }

            second += seconds;
            rest = rest[3..];
        }

        return true;
    }

    /// <summary>Z or ±HH:mm.</summary>
    public static bool TryReadOffset(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text is "Z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !TryDigits(text[1..3], out var hours) || !TryDigits(text[4..6], out var minutes) || hours > 18 || minutes > 59)
        {
            return false;
        }

        seconds = ((hours * 3600) + (minutes * 60)) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>HH:mm:ss and nothing else: most stamps by far.</summary>
    /// <returns>The second of the day; -1 where it is something else.</returns>
    public static int SecondOfDay(ReadOnlySpan<char> text)
    {
        if (text.Length != 8 || text[2] != ':' || text[5] != ':')
        {
            return -1;
        }

        var (hour, minute, second) = (TwoDigits(text[0], text[1]), TwoDigits(text[3], text[4]), TwoDigits(text[6], text[7]));
        return hour <= 23 && minute <= 59 && second <= 59 ? (hour * 3600) + (minute * 60) + second : -1;
    }

    /// <summary>A number of two digits; 99, which no part of a time is, for anything else.</summary>
    private static int TwoDigits(char tens, char units) =>
        char.IsBetween(tens, '0', '9') & char.IsBetween(units, '0', '9') ? ((tens - '0') * 10) + units - '0' : 99;

    private static bool TryTwoDigits(ReadOnlySpan<char> text, out int number)
    {
        var (tens, units) = (text[0] - '0', text[1] - '0');
        number = (tens * 10) + units;
        return tens is >= 0 and <= 9 && units is >= 0 and <= 9;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private static bool TryDaysSince1970(int year, int month, int dayOfMonth, out int days)
    {
        days = 0;
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1)
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
