using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>One cell of the mix of a whole study, such as red imports.</summary>
/// <param name="Key">The cell, one label a dimension of the indicator's <see cref="Indicator.AdjustFor"/>.</param>
/// <param name="Count">The declarations of the study that count in it.</param>
/// <param name="Weight">Its share of all of them, 0 to 1.</param>
/// <param name="Mean">The mean of the study in it, in hours or as a share; null when none counts.</param>
/// <param name="Sd">The standard deviation of its declarations, dividing by n; null when none counts.</param>
public sealed partial record AdjustmentCell(ImmutableArray<string> Key, int Count, double Weight, double? Mean, double? Sd);
