using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How far chance may have moved a unit in a ranking. The week is taken as a sample of other weeks.</summary>
/// <remarks>
/// Intervals are of the place by unrounded score among the ranked units, 1 to their number; where ranks are of bands or dense, the rank
/// printed can be a smaller number than the place.
/// </remarks>
/// <param name="StandardError">The standard error of the score, in points.</param>
/// <param name="Score">The limits of the score, in points.</param>
/// <param name="Simultaneous">The places it may truly have; all units' intervals hold together. To print beside a table.</param>
/// <param name="Marginal">The same for this unit alone. To print where one unit is looked at.</param>
/// <param name="Bonferroni">The same as <paramref name="Simultaneous"/> with the exact and somewhat wide Bonferroni value.</param>
/// <param name="TieGroups">The groups it belongs to, from 0 for the best: the units of one group cannot be told apart.</param>
public sealed partial record RankUncertainty(
    double StandardError, Limits Score, RankInterval Simultaneous, RankInterval Marginal, RankInterval Bonferroni, ImmutableArray<int> TieGroups);
