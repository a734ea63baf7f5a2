namespace TrsAnalytics;

/// <summary>What the text of a stamp says, before it is decided whether its day or its month comes first.</summary>
internal readonly record struct WrittenStamp
{
    /// <summary>No time of day is written.</summary>
    public const int NoTime = -1;

    /// <summary>The year, of four digits.</summary>
    public required int Year { get; init; }

    /// <summary>The number that comes first of month and day; the month where the year stands before it.</summary>
    public required int First { get; init; }

    /// <summary>The other one.</summary>
    public required int Second { get; init; }

    /// <summary>Whether only the column tells which of the two is the month.</summary>
    public required bool NeedsOrder { get; init; }

    /// <summary>The second of the day, or <see cref="NoTime"/>.</summary>
    public int SecondOfDay { get; init; } = NoTime;

    /// <summary>The offset from UTC in seconds, or null for a local time.</summary>
    public int? Offset { get; init; }

    public WrittenStamp()
    {
    }

    /// <summary>What the day says of the order its column is written in.</summary>
    public StampMarks Marks => !NeedsOrder ? StampMarks.YearFirst
        : (TryReadDay(DayOrder.Dmy, out _), TryReadDay(DayOrder.Mdy, out _)) switch
        {
            (true, true) => First == Second ? StampMarks.YearLast : StampMarks.YearLast | StampMarks.EitherOrder,
            (true, false) => StampMarks.YearLast | StampMarks.OnlyDayFirst,
            (false, true) => StampMarks.YearLast | StampMarks.OnlyMonthFirst,
            _ => StampMarks.None,
        };

    /// <summary>The day in days since 1970-01-01, of a column written in an order.</summary>
    /// <returns>False where the calendar has no such day, or the order does not fit.</returns>
    public bool TryReadDay(DayOrder order, out int day)
    {
        day = 0;
        return !NeedsOrder ? CivilDay.TryOf(Year, First, Second, out day)
            : order switch
            {
                DayOrder.Dmy => CivilDay.TryOf(Year, Second, First, out day),
                DayOrder.Mdy => CivilDay.TryOf(Year, First, Second, out day),
                _ => false,
            };
    }
}
