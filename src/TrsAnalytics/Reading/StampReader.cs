namespace TrsAnalytics;

/// <summary>Reads stamps in the forms the study format allows, into the study's time line.</summary>
/// <remarks>For one thread: it remembers the days it met.</remarks>
internal sealed class StampReader(StudyTime time)
{
    private const int SecondsPerDay = 86_400;

    /// <summary>The seconds of 1462 days: workbooks of old Macintoshes count from 1904-01-01, four years and a day later than others.</summary>
    private const long Since1904 = 1462L * SecondsPerDay;

    private readonly KnownDays[] _days = [new(time), new(time), new(time)];

    /// <summary>What was decided about the columns of the file.</summary>
    public StampForms Forms { get; init; } = StampForms.Undecided;

    /// <summary>Whether the file counts days from 1904-01-01.</summary>
    public bool CountsFrom1904 { get; set; }

    /// <summary>Reads a cell.</summary>
    public Stamp Read(in Cell cell, StampColumn column) => cell.Kind switch
    {
        CellKind.Text => ReadText(cell.Text.Trim(), column),
        CellKind.Number => FromSerial(StampText.SerialSeconds(Serial(cell)), column),
        CellKind.Instant => FromInstant(Noted(cell.Seconds, column), StampOutcome.Recorded),
        CellKind.LocalDate => FromDay(DayOf(Noted(cell.Seconds, column))),
        _ when column.IsDay && cell.Seconds % SecondsPerDay == 0 => FromDay(DayOf(Noted(cell.Seconds, column))),
        CellKind.HiddenTime => Hidden(FromLocal(Noted(cell.Seconds, column))),
        _ => FromLocal(Noted(cell.Seconds, column)),
    };

    /// <summary>Reads a cell of a day and one of a time of day. A day without its time is a date alone; a time without its day cannot be read.</summary>
    public Stamp Read(in Cell day, in Cell time, StampColumn column)
    {
        var dayText = day.Kind == CellKind.Text ? day.Text.Trim() : default;
        var hasDay = day.Kind != CellKind.Text || !CellText.IsEmpty(dayText);
        if (time.Kind == CellKind.Text && CellText.IsEmpty(time.Text.Trim()))
        {
            return hasDay ? Read(day, column) : NotRecorded;
        }

        var second = SecondOfDay(time);
        return hasDay && second >= 0 && TryLocalDay(day, dayText, column, out var local) ? FromLocal(local + second) : Unreadable;
    }

    private static Stamp Unreadable => new(StampOutcome.Unreadable, StudyTime.None, false);

    private static Stamp NotRecorded => new(StampOutcome.NotRecorded, StudyTime.None, false);

    private double Serial(in Cell cell) => CountsFrom1904 ? cell.Number + (Since1904 / SecondsPerDay) : cell.Number;

    private Stamp ReadText(ReadOnlySpan<char> text, StampColumn column)
    {
        column.Days ??= _days[(int)column.Form.Order];
        int seconds;
        StampMarks marks;
        if (!column.IsDay && column.Days.TryRecall(text, out seconds, out marks))
        {
            column.Seen |= marks;
            return new(StampOutcome.Recorded, seconds, false);
        }

        if (column.Days.TryRecallDay(text, out seconds, out marks))
        {
            column.Seen |= marks;
            return new(StampOutcome.Recorded, seconds, IsDayOnly: true);
        }

        return CellText.IsEmpty(text) || StampText.IsNotApplicable(text) ? NotRecorded : ReadAnyForm(CellText.Unwrapped(text), column);
    }

    private Stamp ReadAnyForm(ReadOnlySpan<char> text, StampColumn column)
    {
        if (!StampText.TryRead(text, out var stamp))
        {
            return FromSerial(StampText.SerialSeconds(text), column);
        }

        column.Seen |= stamp.Marks;
        if (!stamp.TryReadDay(column.Form.Order, out var day))
        {
            return Unreadable;
        }

        _days[(int)column.Form.Order].Remember(text, day, stamp.Marks);
        if (stamp.SecondOfDay == WrittenStamp.NoTime || (column.IsDay && stamp.SecondOfDay == 0))
        {
            return FromDay(day);
        }

        var local = ((long)day * SecondsPerDay) + stamp.SecondOfDay;
        return stamp.Offset is { } offset ? FromInstant(local - offset, StampOutcome.Recorded) : FromLocal(local);
    }

    /// <summary>The second of the day that a cell says; less than 0 where it says none.</summary>
    private static int SecondOfDay(in Cell cell)
    {
        if (cell.Kind == CellKind.Number)
        {
            return cell.Number is >= 0 and < 1 ? (int)Math.Round(cell.Number * SecondsPerDay) % SecondsPerDay : WrittenStamp.NoTime;
        }

        if (cell.Kind != CellKind.Text)
        {
            return cell.Kind is CellKind.LocalTime or CellKind.HiddenTime ? (int)(cell.Seconds - ((long)DayOf(cell.Seconds) * SecondsPerDay)) : WrittenStamp.NoTime;
        }

        var text = CellText.Unwrapped(cell.Text.Trim());
        var second = StampText.SecondOfDay(text);
        second = second >= 0 ? second : StampText.ReadTime(text);
        return second >= 0 ? second
            : StampText.TryRead(text, out var whole) && whole.Offset is null ? whole.SecondOfDay
            : StampText.ShareOfDay(text) is { } share ? (int)Math.Round(share * SecondsPerDay) % SecondsPerDay
            : WrittenStamp.NoTime;
    }

    /// <summary>The local midnight of the day in a cell, in seconds since 1970-01-01T00:00; a time of day beside it is not looked at.</summary>
    private bool TryLocalDay(in Cell cell, ReadOnlySpan<char> text, StampColumn column, out long local)
    {
        local = 0;
        if (cell.Kind == CellKind.Text)
        {
            if (StampText.TryRead(CellText.Unwrapped(text), out var stamp))
            {
                column.Seen |= stamp.Marks;
                var isDay = stamp.TryReadDay(column.Form.Order, out var day);
                local = (long)day * SecondsPerDay;
                return isDay && stamp.Offset is null;
            }

            return TryLocalSerial(StampText.SerialSeconds(CellText.Unwrapped(text)), column, out local);
        }

        if (cell.Kind == CellKind.Number)
        {
            return TryLocalSerial(StampText.SerialSeconds(Serial(cell)), column, out local);
        }

        local = (long)DayOf(Noted(cell.Seconds, column)) * SecondsPerDay;
        return cell.Kind != CellKind.Instant;
    }

    private static int DayOf(long seconds) => checked((int)Math.Floor(seconds / (double)SecondsPerDay));

    private static bool TryLocalSerial(long? seconds, StampColumn column, out long local)
    {
        local = (seconds ?? 0) / SecondsPerDay * SecondsPerDay;
        column.Seen |= seconds is null ? StampMarks.None : StampMarks.Serial;
        return seconds is not null && column.Form.ReadsSerials;
    }

    private Stamp FromSerial(long? seconds, StampColumn column)
    {
        if (seconds is not { } local)
        {
            return Unreadable;
        }

        column.Seen |= StampMarks.Serial;
        return !column.Form.ReadsSerials ? Unreadable
            : local % SecondsPerDay == 0 ? FromDay(checked((int)(local / SecondsPerDay)))
            : FromLocal(local);
    }

    /// <summary>A date cell is a form of its own: where there is one, numbers beside it are no serial numbers.</summary>
    private static long Noted(long seconds, StampColumn column)
    {
        column.Seen |= StampMarks.YearFirst;
        return seconds;
    }

    private static Stamp Hidden(Stamp stamp) => stamp.Outcome == StampOutcome.Recorded ? stamp with { Outcome = StampOutcome.RecordedHidden } : stamp;

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
