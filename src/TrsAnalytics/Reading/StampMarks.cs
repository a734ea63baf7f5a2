namespace TrsAnalytics;

/// <summary>What the cells of a column say of how its stamps are written.</summary>
[Flags]
internal enum StampMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Some are written year first, or lie in date cells.</summary>
    YearFirst = 1,

    /// <summary>Some are written year last.</summary>
    YearLast = 2,

    /// <summary>Of those, some that no calendar has month first.</summary>
    OnlyDayFirst = 4,

    /// <summary>Of those, some that no calendar has day first.</summary>
    OnlyMonthFirst = 8,

    /// <summary>Of those, some that are two different days in the two orders.</summary>
    EitherOrder = 16,

    /// <summary>Some are serial numbers as Excel counts days.</summary>
    Serial = 32,
}
