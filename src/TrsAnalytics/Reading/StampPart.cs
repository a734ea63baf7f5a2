namespace TrsAnalytics;

/// <summary>Which part of a stamp a column holds.</summary>
internal enum StampPart
{
    /// <summary>All of it; or no stamp at all.</summary>
    Whole,

    /// <summary>The day.</summary>
    Date,

    /// <summary>The time of day.</summary>
    Time,

    /// <summary>The time of day where another column holds the day, else all of it.</summary>
    TimeOrWhole,
}
