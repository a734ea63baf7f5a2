namespace TrsAnalytics;

/// <summary>Which stamp counts where an events file has an event of a declaration several times, by the order of the rows.</summary>
public enum RepeatedStamp
{
    /// <summary>That of the last row.</summary>
    Last,

    /// <summary>That of the first row.</summary>
    First,
}
