namespace TrsAnalytics;

/// <summary>In which order a column writes the day, the month and the year of its stamps.</summary>
/// <remarks>It decides about days whose year stands last, such as 05/10/2020; a day whose year stands first always goes on with month and day.</remarks>
public enum DayOrder
{
    /// <summary>Day, month, year: 05/10/2020 is the 5th of October.</summary>
    Dmy,

    /// <summary>Month, day, year: 05/10/2020 is the 10th of May.</summary>
    Mdy,

    /// <summary>Year, month, day: 05/10/2020 cannot be read.</summary>
    Ymd,
}
