namespace TrsAnalytics;

/// <summary>Takes the text of a stamp apart: day, time of day and offset, in every form that the study format allows and in either order.</summary>
internal static class StampText
{
    /// <summary>How many characters a day has that is written in full.</summary>
    public const int DayLength = 10;

    /// <summary>1990-01-01.</summary>
    private const int FirstSerial = 32_874;

    /// <summary>2061-01-01.</summary>
    private const int EndOfSerials = 58_807;

    private const int SerialOf1970 = 25_569;
    private const int SecondsPerDay = 86_400;

    /// <summary>Reads a stamp.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="stamp">What it says.</param>
    /// <returns>False where it is no day, with or without a time of day.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenStamp stamp)
    {
        stamp = default;
        Span<char> folded = stackalloc char[StampLetters.Longest];
        if (!StampLetters.TryFold(text, folded, out var length))
        {
            return false;
        }

        ReadOnlySpan<char> plain = folded[..length];
        return TryReadDayFirst(new(plain), out stamp) || TryReadTimeFirst(new(plain), out stamp);
    }

    /// <summary>Reads a time of day that stands alone, also written <c>HHmmss</c>.</summary>
    /// <returns>Its second of the day, or <see cref="WrittenStamp.NoTime"/> where it is none.</returns>
    public static int ReadTime(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[StampLetters.Longest];
        if (!StampLetters.TryFold(text, folded, out var length))
        {
            return WrittenStamp.NoTime;
        }

        var cursor = new StampCursor(folded[..length]);
        if (cursor.DigitsAhead == 6 && cursor.TryNumber(6, out var digits) && cursor.IsAtEnd)
        {
            return StampClock.SecondOf(digits);
        }

        cursor = new StampCursor(folded[..length]);
        return StampClock.TryRead(ref cursor, out var second) && cursor.IsAtEnd ? second : WrittenStamp.NoTime;
    }

    /// <summary>The days that a number is which may be a serial number of Excel: five digits, with or without a fraction, from 1990 to 2060.</summary>
    /// <returns>Seconds since 1970-01-01T00:00 on the local clock, or null.</returns>
    public static long? SerialSeconds(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[StampLetters.Longest];
        if (!StampLetters.TryFold(text, folded, out var length))
        {
            return null;
        }

        var cursor = new StampCursor(folded[..length]);
        if (cursor.DigitsAhead != 5 || !cursor.TryNumber(5, out var days))
        {
            return null;
        }

        var share = 0.0;
        if (cursor.TrySkip('.') || cursor.TrySkip(','))
        {
            if (!cursor.TryFraction(out share))
            {
                return null;
            }
        }

        return cursor.IsAtEnd ? SerialSeconds(days + share) : null;
    }

    /// <summary>What a number is that may be a serial number of Excel, rounded to the second; null outside the years 1990 to 2060.</summary>
    /// <param name="serial">Days since 1899-12-30.</param>
    public static long? SerialSeconds(double serial) => serial is >= FirstSerial and < EndOfSerials
        ? (long)Math.Round((serial - SerialOf1970) * SecondsPerDay, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>The share of a day that a text such as <c>0.3368</c> or <c>0,3368</c> says, as Excel writes a time of day under a general format.</summary>
    public static double? ShareOfDay(ReadOnlySpan<char> text)
    {
        var cursor = new StampCursor(text);
        var isShare = cursor.TrySkip('0') && (cursor.TrySkip('.') || cursor.TrySkip(','));
        return isShare && cursor.TryFraction(out var share) && cursor.IsAtEnd ? share : null;
    }

    /// <summary>Whether a text says that the event does not apply to the declaration: not recorded, and not missing.</summary>
    public static bool IsNotApplicable(ReadOnlySpan<char> text) =>
        text.Length is > 12 and < 40 && (text[0] is 'k' or 'K' or 'd' or 'D') && HeaderKey.Of(text.ToString()) is "khongapdung" or "doesnotapply";

    /// <summary>HH:mm:ss or HH:mm and nothing else: most stamps by far.</summary>
    /// <returns>The second of the day; <see cref="WrittenStamp.NoTime"/> where it is something else.</returns>
    public static int SecondOfDay(ReadOnlySpan<char> text)
    {
        if (text.Length != 8 || text[2] != ':' || text[5] != ':')
        {
            return text.Length == 5 ? MinuteOfDay(text) : WrittenStamp.NoTime;
        }

        var (hour, minute, second) = (TwoDigits(text[0], text[1]), TwoDigits(text[3], text[4]), TwoDigits(text[6], text[7]));
        return hour <= 23 && minute <= 59 && second <= 59 ? (hour * 3600) + (minute * 60) + second : WrittenStamp.NoTime;
    }

    private static int MinuteOfDay(ReadOnlySpan<char> text)
    {
        var (hour, minute) = (TwoDigits(text[0], text[1]), TwoDigits(text[3], text[4]));
        return text[2] == ':' && hour <= 23 && minute <= 59 ? (hour * 3600) + (minute * 60) : WrittenStamp.NoTime;
    }

    /// <summary>A number of two digits; 99, which no part of a time is, for anything else.</summary>
    private static int TwoDigits(char tens, char units) =>
        char.IsBetween(tens, '0', '9') & char.IsBetween(units, '0', '9') ? ((tens - '0') * 10) + units - '0' : 99;

    private static bool TryReadDayFirst(StampCursor cursor, out WrittenStamp stamp)
    {
        if (!StampDay.TryRead(ref cursor, out stamp))
        {
            return false;
        }

        if (cursor.IsAtEnd)
        {
            return true;
        }

        if (stamp.SecondOfDay == WrittenStamp.NoTime)
        {
            int second;
            if (!cursor.TrySkipGap()
                || !(StampClock.TryReadDigits(ref cursor, out second) || StampClock.TryRead(ref cursor, out second)))
            {
                return false;
            }

            stamp = stamp with { SecondOfDay = second };
        }

        if (!cursor.IsAtEnd)
        {
            if (!StampClock.TryReadOffset(ref cursor, out var offset))
            {
                return false;
            }

            stamp = stamp with { Offset = offset };
        }

        return cursor.IsAtEnd;
    }

    private static bool TryReadTimeFirst(StampCursor cursor, out WrittenStamp stamp)
    {
        stamp = default;
        if (cursor.TrySkipWord("luc"))
        {
            cursor.TrySkip(' ');
        }

        if (!StampClock.TryRead(ref cursor, out var second) || !cursor.TrySkipGap() || !StampDay.TryRead(ref cursor, out stamp)
            || stamp.SecondOfDay != WrittenStamp.NoTime)
        {
            return false;
        }

        stamp = stamp with { SecondOfDay = second };
        return cursor.IsAtEnd;
    }
}
