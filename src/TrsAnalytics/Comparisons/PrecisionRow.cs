using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What one group of declarations can tell, and how many it would take to tell more.</summary>
/// <remarks>
/// The week is taken as a sample of other weeks, as a ranking or a comparison of years does; <see cref="NeededOfWeek"/> alone speaks of the declarations
/// of one week as all there are. Times are skewed: what is said of the mean of fewer than a hundred declarations is optimistic.
/// </remarks>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Count">Its released and open declarations.</param>
/// <param name="MeanHours">Their restricted mean; null when there are none.</param>
/// <param name="CoefficientOfVariation">The standard deviation of the restricted times over their mean; null for fewer than two or a mean of 0.</param>
/// <param name="RelativeHalfWidth">What the mean is known to, as a share of it: half the width of its interval.</param>
/// <param name="Needed">How many declarations the wanted precision of the mean needs.</param>
/// <param name="NeededOfWeek">How many of a week of as many declarations must be drawn to describe just that week with it.</param>
/// <param name="Detectable">The smallest change to another study of as many declarations that is noticed four times in five, as a share of the mean.</param>
/// <param name="ShareWithin24">The share released within 24 hours; null when there are no declarations.</param>
/// <param name="SharePoints">What that share is known to: half the width of its Wilson interval, as a share.</param>
/// <param name="NeededForShare">How many declarations the wanted precision of the share needs, planned with the limit of its interval nearest to one half.</param>
public sealed partial record PrecisionRow(
    ImmutableArray<string> Key, int Count, double? MeanHours, double? CoefficientOfVariation, double? RelativeHalfWidth, int? Needed, int? NeededOfWeek, double? Detectable,
    double? ShareWithin24, double? SharePoints, int? NeededForShare);
