namespace TrsAnalytics;

/// <summary>Reads stamps in the forms the study format allows, into the study's time line.</summary>
/// <remarks>Remembers the days it met, as most stamps of a study fall on few: for one thread.</remarks>
internal sealed class StampReader(StudyTime time)
{
    private const int SecondsPerDay = 86_400;
    private const int DayLength = 10;
    private const int Remembered = 32;

    private readonly char[] _days = new char[Remembered * DayLength];
    private readonly int[] _midnights = new int[Remembered];

    /// <summary>Cumulated days before each month of a common year.</summary>
    private static ReadOnlySpan<int> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>Reads a cell.</summary>
    public Stamp Read(in Cell cell) => cell.Kind switch
    {
        CellKind.Text => ReadText(cell.Text.Trim()),
        CellKind.LocalTime => FromLocal(cell.Seconds),
        CellKind.LocalDate => FromDay(checked((int)(cell.Seconds / SecondsPerDay))),
        CellKind.Instant => FromInstant(cell.Seconds, StampOutcome.Recorded),
        _ => new(StampOutcome.Unreadable, StudyTime.None, false),
    };

    private static Stamp Unreadable => new(StampOutcome.Unreadable, StudyTime.None, false);

    private Stamp ReadText(ReadOnlySpan<char> text)
    {
        if (TextCell.IsEmpty(text))
        {
            return new(StampOutcome.NotRecorded, StudyTime.None, false);
        }

        if (TryRecall(text, out var seconds))
        {
            return new(StampOutcome.Recorded, seconds, false);
        }

        if (!TryReadDay(text, out var day, out var slashes))
        {
            return Unreadable;
        }

        if (text.Length == DayLength)
        {
            return FromDay(day);
        }

        var isSeparated = text[DayLength] == ' ' || (text[DayLength] == 'T' && !slashes);
        if (!isSeparated || !TryReadTime(text[(DayLength + 1)..], out var second, out var rest))
        {
            return Unreadable;
        }

        Remember(text[..DayLength], day);
        var local = ((long)day * SecondsPerDay) + second;
        if (rest.IsEmpty)
        {
            return FromLocal(local);
        }

        return TryReadOffset(rest, out var offset) ? FromInstant(local - offset, StampOutcome.Recorded) : Unreadable;
    }

    /// <summary>A day that was met before, a blank and a time of day.</summary>
    private bool TryRecall(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = StudyTime.None;
        if (text.Length <= DayLength || text[DayLength] != ' ')
        {
            return false;
        }

        var place = PlaceOf(text);
        if (!text[..DayLength].SequenceEqual(_days.AsSpan(place * DayLength, DayLength))
            || !TryReadTime(text[(DayLength + 1)..], out var second, out var rest) || !rest.IsEmpty)
        {
            return false;
        }

        seconds = _midnights[place] + second;
        return true;
    }

    /// <summary>Only days whose every second is one instant within follow-up: the others need a closer look each time.</summary>
    private void Remember(ReadOnlySpan<char> text, int day)
    {
        if (time.TryPlaceDay(day, out var midnight))
        {
            var place = PlaceOf(text);
            text.CopyTo(_days.AsSpan(place * DayLength));
            _midnights[place] = midnight;
        }
    }

    /// <summary>The days of a month have places of their own, in either way of writing them.</summary>
    private static int PlaceOf(ReadOnlySpan<char> day) => ((day[0] * 10) + day[1] + (day[8] * 10) + day[9]) % Remembered;

    /// <summary>yyyy-MM-dd or dd/MM/yyyy, in the first ten characters.</summary>
    private static bool TryReadDay(ReadOnlySpan<char> text, out int day, out bool slashes)
    {
        day = 0;
        slashes = false;
        if (text.Length < 10)
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
    private static bool TryReadTime(ReadOnlySpan<char> text, out int second, out ReadOnlySpan<char> rest)
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
    private static bool TryReadOffset(ReadOnlySpan<char> text, out int seconds)
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

    private Stamp FromLocal(long local) => time.FromLocal(local, out var unixSeconds) switch
    {
        StudyTime.LocalKind.Once => FromInstant(unixSeconds, StampOutcome.Recorded),
        StudyTime.LocalKind.Twice => FromInstant(unixSeconds, StampOutcome.RecordedTwice),
        _ => Unreadable,
    };

    private Stamp FromInstant(long unixSeconds, StampOutcome outcome)
    {
        if (time.IsAfterFollowUp(unixSeconds))
        {
            return new(StampOutcome.AfterFollowUp, StudyTime.None, false);
        }

        return time.TryPlace(unixSeconds, out var seconds) ? new(outcome, seconds, false) : Unreadable;
    }

    private Stamp FromDay(int day)
    {
        if (day > time.LastDay)
        {
            return new(StampOutcome.AfterFollowUp, StudyTime.None, IsDayOnly: true);
        }

        return time.TryPlace(time.StartOfDay(day), out var seconds) ? new(StampOutcome.Recorded, seconds, IsDayOnly: true) : Unreadable;
    }
}
