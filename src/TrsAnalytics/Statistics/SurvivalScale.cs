namespace TrsAnalytics.Statistics;

/// <summary>The scale on which the limits of a share still open are symmetric.</summary>
public enum SurvivalScale
{
    /// <summary>The share itself. Limits may leave 0 to 1 and are cut there.</summary>
    Plain,

    /// <summary>The logarithm of the share.</summary>
    Log,

    /// <summary>The logarithm of minus the logarithm: the best coverage in small samples, and the default (Borgan and Liestøl, Scandinavian Journal of Statistics 17, 1990).</summary>
    LogLog,
}
