namespace TrsAnalytics;

/// <summary>What an indicator of a ranking measures.</summary>
public enum IndicatorMetric
{
    /// <summary>The restricted mean release time, in hours, open declarations counting tau.</summary>
    MeanReleaseHours,

    /// <summary>The share released within a number of hours, of released and open.</summary>
    ShareReleasedWithin,

    /// <summary>The share of assessable declarations that met a service standard.</summary>
    ShareStandardMet,
}
