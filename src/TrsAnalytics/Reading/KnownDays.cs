namespace TrsAnalytics;

/// <summary>The days that stamps fell on lately, as they are written: most stamps of a study fall on few.</summary>
/// <remarks>One order of day and month only: the same text is another day in the other.</remarks>
internal sealed class KnownDays(StudyTime time)
{
    private const int Remembered = 32;

    private readonly char[] _days = new char[Remembered * StampText.DayLength];
    private readonly int[] _midnights = [.. Enumerable.Repeat(StudyTime.None, Remembered)];
    private readonly StampMarks[] _marks = new StampMarks[Remembered];

    /// <summary>Reads a day that was met before, a blank or T, and a time of day in hours and minutes, with or without seconds.</summary>
    /// <param name="text">The text of a stamp.</param>
    /// <param name="seconds">Its place on the time line.</param>
    /// <param name="marks">What the day says of the order it is written in.</param>
    public bool TryRecall(ReadOnlySpan<char> text, out int seconds, out StampMarks marks)
    {
        (seconds, marks) = (StudyTime.None, StampMarks.None);
        if (text.Length <= StampText.DayLength || text[StampText.DayLength] is not (' ' or 'T'))
        {
            return false;
        }

        var place = PlaceOf(text);
        var second = StampText.SecondOfDay(text[(StampText.DayLength + 1)..]);
        if (second < 0 || _midnights[place] == StudyTime.None
            || !text[..StampText.DayLength].SequenceEqual(_days.AsSpan(place * StampText.DayLength, StampText.DayLength)))
        {
            return false;
        }

        (seconds, marks) = (_midnights[place] + second, _marks[place]);
        return true;
    }

    /// <summary>Reads a day that was met before and stands alone.</summary>
    /// <inheritdoc cref="TryRecall"/>
    public bool TryRecallDay(ReadOnlySpan<char> text, out int seconds, out StampMarks marks)
    {
        (seconds, marks) = (StudyTime.None, StampMarks.None);
        if (text.Length != StampText.DayLength)
        {
            return false;
        }

        var place = PlaceOf(text);
        if (!text.SequenceEqual(_days.AsSpan(place * StampText.DayLength, StampText.DayLength)))
        {
            return false;
        }

        (seconds, marks) = (_midnights[place], _marks[place]);
        return seconds != StudyTime.None;
    }

    /// <summary>Remembers the day a text begins with, if it is written in full and its every second is one instant within follow-up: others need a closer look each time.</summary>
    /// <param name="text">The text of a stamp.</param>
    /// <param name="day">Its day, in days since 1970-01-01.</param>
    /// <param name="marks">What the day says of the order it is written in.</param>
    public void Remember(ReadOnlySpan<char> text, int day, StampMarks marks)
    {
        if (IsInFull(text) && time.TryPlaceDay(day, out var midnight))
        {
            var place = PlaceOf(text);
            text[..StampText.DayLength].CopyTo(_days.AsSpan(place * StampText.DayLength));
            (_midnights[place], _marks[place]) = (midnight, marks);
        }
    }

    /// <summary>Whether a text begins with a day of two, two and four digits, in either way of writing it, and ends there or goes on behind a blank or T.</summary>
    private static bool IsInFull(ReadOnlySpan<char> text)
    {
        if (text.Length < StampText.DayLength || (text.Length > StampText.DayLength && text[StampText.DayLength] is not (' ' or 'T')))
        {
            return false;
        }

        var isYearLast = text[2] is '/' or '-' or '.';
        var (first, second) = isYearLast ? (2, 5) : (4, 7);
        for (var i = 0; i < StampText.DayLength; i++)
        {
            if (i == first || i == second ? text[i] is not ('/' or '-' or '.') : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The days of a month have places of their own, in either way of writing them.</summary>
    private static int PlaceOf(ReadOnlySpan<char> day) => ((day[0] * 10) + day[1] + (day[8] * 10) + day[9]) & (Remembered - 1);
}
