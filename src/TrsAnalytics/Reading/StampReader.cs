namespace TrsAnalytics;

/// <summary>Reads stamps in the forms the study format allows, into the study's time line.</summary>
/// <remarks>For one thread: it remembers the days it met.</remarks>
internal sealed class StampReader(StudyTime time)
{
    private const int SecondsPerDay = 86_400;

    private readonly KnownDays _days = new(time);

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
        if (CellText.IsEmpty(text))
        {
            return new(StampOutcome.NotRecorded, StudyTime.None, false);
        }

        if (_days.TryRecall(text, out var seconds))
        {
            return new(StampOutcome.Recorded, seconds, false);
        }

        if (!StampText.TryReadDay(text, out var day, out var slashes))
        {
            return Unreadable;
        }

        if (text.Length == StampText.DayLength)
        {
            return FromDay(day);
        }

        var isSeparated = text[StampText.DayLength] == ' ' || (text[StampText.DayLength] == 'T' && !slashes);
        if (!isSeparated || !StampText.TryReadTime(text[(StampText.DayLength + 1)..], out var second, out var rest))
        {
            return Unreadable;
        }

        _days.Remember(text, day);
        var local = ((long)day * SecondsPerDay) + second;
        if (rest.IsEmpty)
        {
            return FromLocal(local);
        }

        return StampText.TryReadOffset(rest, out var offset) ? FromInstant(local - offset, StampOutcome.Recorded) : Unreadable;
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
            return new(StampOutcome.AfterFollowUp, StudyTime.None, IsDayOnly: false);
        }

        return time.TryPlace(time.StartOfDay(day), out var seconds) ? new(StampOutcome.Recorded, seconds, IsDayOnly: true) : Unreadable;
    }
}
