namespace TrsAnalytics;

/// <summary>Reads the day of a stamp: <c>yyyy-M-d</c>, <c>yyyy/M/d</c>, <c>yyyyMMdd</c>, <c>d/M/yyyy</c>, <c>d-M-yyyy</c>, <c>d.M.yyyy</c>, or in words.</summary>
internal static class StampDay
{
    private static readonly string[] Weekdays =
    [
        "chu nhat", "cn", "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "thu 2", "thu 3", "thu 4", "thu 5", "thu 6", "thu 7",
        "t2", "t3", "t4", "t5", "t6", "t7",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tues", "tue", "wed", "thurs", "thur", "thu", "fri", "sat", "sun",
    ];

    /// <summary>Reads a day, with the weekday and the word <c>ngày</c> before it where they stand; of fourteen digits the time of day, too.</summary>
    public static bool TryRead(ref StampCursor cursor, out WrittenStamp stamp)
    {
        stamp = default;
        SkipPrefix(ref cursor);
        return cursor.DigitsAhead switch
        {
            14 => TryReadDigits(ref cursor, out stamp) && TryAddTime(ref cursor, ref stamp),
            8 => TryReadDigits(ref cursor, out stamp),
            4 => TryReadYearFirst(ref cursor, out stamp),
            1 or 2 => TryReadYearLast(ref cursor, out stamp),
            _ => false,
        };
    }

    private static void SkipPrefix(ref StampCursor cursor)
    {
        if (cursor.TrySkipAny(Weekdays))
        {
            cursor.TrySkip('.');
            cursor.TrySkip(',');
            cursor.TrySkip(' ');
        }

        if (cursor.TrySkipWord("ngay"))
        {
            cursor.TrySkip(' ');
        }
    }

    private static bool TryReadDigits(ref StampCursor cursor, out WrittenStamp stamp)
    {
        var isRead = cursor.TryNumber(4, out var year) & cursor.TryNumber(2, out var month) & cursor.TryNumber(2, out var day);
        return TryMake(isRead, year, month, day, out stamp);
    }

    private static bool TryAddTime(ref StampCursor cursor, ref WrittenStamp stamp)
    {
        var isRead = StampClock.TryReadDigits(ref cursor, out var second);
        stamp = stamp with { SecondOfDay = second };
        return isRead;
    }

    private static bool TryReadYearFirst(ref StampCursor cursor, out WrittenStamp stamp)
    {
        cursor.TryNumber(4, out var year);
        var sign = cursor.Next;
        var (month, day) = (0, 0);
        var isRead = sign is '-' or '/' && cursor.TrySkip(sign) && cursor.TryShortNumber(out month) && cursor.TrySkip(sign) && cursor.TryShortNumber(out day);
        return TryMake(isRead, year, month, day, out stamp);
    }

    private static bool TryReadYearLast(ref StampCursor cursor, out WrittenStamp stamp)
    {
        cursor.TryShortNumber(out var first);
        var words = cursor;
        words.TrySkip(' ');
        if (words.TrySkipWord("thang"))
        {
            words.TrySkip(' ');
            cursor = words;
            return TryReadWords(ref cursor, first, out stamp);
        }

        var sign = cursor.Next;
        stamp = default;
        if (sign is not ('/' or '-' or '.') || !cursor.TrySkip(sign) || !cursor.TryShortNumber(out var second) || !cursor.TrySkip(sign)
            || cursor.DigitsAhead != 4 || !cursor.TryNumber(4, out var year))
        {
            return false;
        }

        stamp = new() { Year = year, First = first, Second = second, NeedsOrder = true };
        return stamp.Marks != StampMarks.None;
    }

    /// <summary>What follows <c>ngày 19 tháng</c>.</summary>
    private static bool TryReadWords(ref StampCursor cursor, int day, out WrittenStamp stamp)
    {
        var year = 0;
        var isRead = cursor.TryShortNumber(out var month);
        cursor.TrySkip(',');
        cursor.TrySkip(' ');
        if (cursor.TrySkipWord("nam"))
        {
            cursor.TrySkip(' ');
        }

        isRead = isRead && cursor.DigitsAhead == 4 && cursor.TryNumber(4, out year);
        return TryMake(isRead, year, month, day, out stamp);
    }

    private static bool TryMake(bool isRead, int year, int month, int day, out WrittenStamp stamp)
    {
        stamp = new() { Year = year, First = month, Second = day, NeedsOrder = false };
        return isRead && CivilDay.TryOf(year, month, day, out _);
    }
}
