namespace TrsAnalytics;

/// <summary>Reads the time of day of a stamp, and its offset from UTC.</summary>
internal static class StampClock
{
    private const int Minute = 60;
    private const int Hour = 3600;

    /// <summary>No clock on earth is further from UTC.</summary>
    private const int FurthestOffset = 14 * Hour;

    private static readonly string[] MinuteWords = ["phut", "p"];
    private static readonly string[] SecondWords = ["giay", "s"];
    private static readonly string[] BeforeNoon = ["sa", "am", "a.m.", "sang"];
    private static readonly string[] AfterNoon = ["ch", "pm", "p.m.", "chieu"];

    /// <summary>Reads <c>H:mm</c>, <c>H:mm:ss</c>, fractions of a second (cut off), <c>8h05</c>, <c>8g05</c> or <c>8 giờ 05</c>, each with SA, CH, AM or PM after it where they stand.</summary>
    public static bool TryRead(ref StampCursor cursor, out int second)
    {
        second = WrittenStamp.NoTime;
        if (!cursor.TryShortNumber(out var hour))
        {
            return false;
        }

        var isRead = cursor.TrySkip(':') ? TryReadColons(ref cursor, out var within) : TryReadWords(ref cursor, out within);
        if (!isRead || !TryReadHalf(ref cursor, ref hour) || hour > 23)
        {
            return false;
        }

        second = (hour * Hour) + within;
        return true;
    }

    /// <summary>Reads <c>HHmmss</c>, as it follows <c>yyyyMMdd</c>, with a fraction that is cut off.</summary>
    public static bool TryReadDigits(ref StampCursor cursor, out int second)
    {
        second = WrittenStamp.NoTime;
        if (cursor.DigitsAhead != 6 || !cursor.TryNumber(6, out var digits))
        {
            return false;
        }

        second = SecondOf(digits);
        return second != WrittenStamp.NoTime && TrySkipFraction(ref cursor);
    }

    /// <summary>The second of the day of HHmmss.</summary>
    public static int SecondOf(int digits)
    {
        var (hour, minute, second) = (digits / 10_000, digits / 100 % 100, digits % 100);
        return hour <= 23 && minute <= 59 && second <= 59 ? (hour * Hour) + (minute * Minute) + second : WrittenStamp.NoTime;
    }

    /// <summary>Reads Z, UTC, GMT, ±HH:mm, ±HHmm or ±HH, with or without a blank before it.</summary>
    public static bool TryReadOffset(ref StampCursor cursor, out int seconds)
    {
        seconds = 0;
        cursor.TrySkip(' ');
        if (cursor.TrySkipWord("z") || cursor.TrySkipWord("utc") || cursor.TrySkipWord("gmt"))
        {
            return true;
        }

        var isWest = cursor.Next == '-';
        var minutes = 0;
        if (!(cursor.TrySkip('+') || cursor.TrySkip('-')) || cursor.DigitsAhead is not (2 or 4) || !cursor.TryNumber(2, out var hours))
        {
            return false;
        }

        if ((cursor.TrySkip(':') || cursor.DigitsAhead > 0) && (cursor.DigitsAhead != 2 || !cursor.TryNumber(2, out minutes)))
        {
            return false;
        }

        seconds = ((hours * Hour) + (minutes * Minute)) * (isWest ? -1 : 1);
        return minutes <= 59 && Math.Abs(seconds) <= FurthestOffset;
    }

    private static bool TryReadColons(ref StampCursor cursor, out int within)
    {
        within = 0;
        if (cursor.DigitsAhead != 2 || !cursor.TryNumber(2, out var minute) || minute > 59)
        {
            return false;
        }

        within = minute * Minute;
        if (!cursor.TrySkip(':'))
        {
            return true;
        }

        if (cursor.DigitsAhead != 2 || !cursor.TryNumber(2, out var second) || second > 59)
        {
            return false;
        }

        within += second;
        return TrySkipFraction(ref cursor);
    }

    private static bool TrySkipFraction(ref StampCursor cursor)
    {
        if (!cursor.TrySkip('.'))
        {
            return true;
        }

        var hasDigits = cursor.DigitsAhead > 0;
        cursor.SkipDigits();
        return hasDigits;
    }

    /// <summary>What follows the hour in <c>8h05</c>; minutes may be missing, and have one digit only where <c>phút</c> follows them.</summary>
    private static bool TryReadWords(ref StampCursor cursor, out int within)
    {
        within = 0;
        cursor.TrySkip(' ');
        if (!(cursor.TrySkipWord("gio") || cursor.TrySkip('h') || cursor.TrySkip('g')))
        {
            return false;
        }

        var ahead = cursor;
        ahead.TrySkip(' ');
        var digits = ahead.DigitsAhead;
        if (!ahead.TryShortNumber(out var minute) || IsPartOfDay(ahead))
        {
            return true;
        }

        cursor = ahead;
        ahead.TrySkip(' ');
        var isMarked = ahead.TrySkip('\'') || ahead.TrySkipAny(MinuteWords);
        within = minute * Minute;
        if (isMarked)
        {
            cursor = ahead;
            ReadSeconds(ref cursor, ref within);
        }

        return minute <= 59 && (digits == 2 || isMarked);
    }

    /// <summary>Whether the number before this place is the day of what follows: <c>8h 19/10/2020</c>.</summary>
    private static bool IsPartOfDay(StampCursor cursor) =>
        cursor.Next is '/' or '-' or '.' || cursor.TrySkipWord("thang") || (cursor.TrySkip(' ') && cursor.TrySkipWord("thang"));

    private static void ReadSeconds(ref StampCursor cursor, ref int within)
    {
        var ahead = cursor;
        ahead.TrySkip(' ');
        if (!ahead.TryShortNumber(out var second) || second > 59)
        {
            return;
        }

        ahead.TrySkip(' ');
        if (ahead.TrySkipAny(SecondWords))
        {
            cursor = ahead;
            within += second;
        }
    }

    /// <summary>Applies SA, CH, AM, PM, or sáng and chiều, as some programs write them. An hour over 12 with CH or PM is that hour; with SA or AM it contradicts itself, as does 0 with CH.</summary>
    private static bool TryReadHalf(ref StampCursor cursor, ref int hour)
    {
        var ahead = cursor;
        ahead.TrySkip(' ');
        if (ahead.TrySkipAny(BeforeNoon))
        {
            cursor = ahead;
            hour = hour == 12 ? 0 : hour;
            return hour < 12;
        }

        if (ahead.TrySkipAny(AfterNoon))
        {
            cursor = ahead;
            var isStated = hour > 0;
            hour = hour < 12 ? hour + 12 : hour;
            return isStated;
        }

        return true;
    }
}
