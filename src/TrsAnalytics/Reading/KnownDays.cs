namespace TrsAnalytics;

/// <summary>The days that stamps fell on lately, as they are written: most stamps of a study fall on few.</summary>
internal sealed class KnownDays(StudyTime time)
{
    private const int Remembered = 32;

    private readonly char[] _days = new char[Remembered * StampText.DayLength];
    private readonly int[] _midnights = [.. Enumerable.Repeat(StudyTime.None, Remembered)];

    /// <summary>Reads a day that was met before, a blank and a time of day in hours, minutes and seconds.</summary>
    public bool TryRecall(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = StudyTime.None;
        if (text.Length <= StampText.DayLength || text[StampText.DayLength] != ' ')
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

        seconds = _midnights[place] + second;
        return true;
    }

    /// <summary>Remembers the day a text begins with, if its every second is one instant within follow-up: others need a closer look each time.</summary>
    /// <param name="text">The text of a stamp.</param>
    /// <param name="day">Its day, in days since 1970-01-01.</param>
    public void Remember(ReadOnlySpan<char> text, int day)
    {
        if (time.TryPlaceDay(day, out var midnight))
        {
            var place = PlaceOf(text);
            text[..StampText.DayLength].CopyTo(_days.AsSpan(place * StampText.DayLength));
            _midnights[place] = midnight;
        }
    }

    /// <summary>The days of a month have places of their own, in either way of writing them.</summary>
    private static int PlaceOf(ReadOnlySpan<char> day) => ((day[0] * 10) + day[1] + (day[8] * 10) + day[9]) & (Remembered - 1);
}
