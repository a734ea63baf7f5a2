using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>One part of a ranking's score.</summary>
/// <param name="Id">Its name in tables and JSON.</param>
/// <param name="Metric">What it measures.</param>
/// <param name="Clock">The clock of a release time; a standard brings its own.</param>
/// <param name="AdjustFor">Dimensions whose mix is standardised to that of the whole study; empty for none.</param>
/// <param name="Hours">The hours of <see cref="IndicatorMetric.ShareReleasedWithin"/>; else null.</param>
/// <param name="Standard">The standard of <see cref="IndicatorMetric.ShareStandardMet"/>; else null.</param>
/// <param name="Weight">Its part of the score; positive.</param>
/// <param name="Best">The value that earns all points, in hours or as a share from 0 to 1.</param>
/// <param name="Worst">The value that earns none, in the same unit; points are linear between.</param>
public sealed partial record Indicator(
    string Id, IndicatorMetric Metric, Clock Clock, ImmutableArray<string> AdjustFor, double? Hours, string? Standard,
    double Weight, double Best, double Worst)
{
    /// <summary>File, line and key of <c>adjust_for</c>; null where no plan states it.</summary>
    internal string? AdjustForPlace { get; init; }
}
