using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>One series of a figure.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One number a category, in the unit of the figure; null where there is none.</param>
public sealed record FigureSeries(LocalizedText Name, ImmutableArray<double?> Values);
