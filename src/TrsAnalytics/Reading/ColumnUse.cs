namespace TrsAnalytics;

/// <summary>What a column of a file is used for.</summary>
internal enum ColumnUse
{
    /// <summary>All of its field.</summary>
    All,

    /// <summary>The day of a stamp.</summary>
    Day,

    /// <summary>The time of day of a stamp.</summary>
    TimeOfDay,

    /// <summary>Nothing: another column means the same field.</summary>
    LeftOut,
}
