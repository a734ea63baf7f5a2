using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace TrsAnalytics.Statistics;

/// <summary>Whether groups of declarations are released at different speeds: the log-rank test.</summary>
/// <remarks>Mantel 1966; Peto and Peto, Journal of the Royal Statistical Society A 135, 1972. Ties by the hypergeometric variance.</remarks>
/// <param name="Observed">Releases in each group.</param>
/// <param name="Expected">Releases each group would have had at the speed of all.</param>
/// <param name="ChiSquare">The test statistic.</param>
/// <param name="DegreesOfFreedom">Groups that could be compared, less one.</param>
public sealed partial record LogRankTest(ImmutableArray<double> Observed, ImmutableArray<double> Expected, double ChiSquare, int DegreesOfFreedom)
{
    /// <summary>How often chance alone would give a statistic as large.</summary>
    public double PValue => 1 - ChiSquared.CDF(DegreesOfFreedom, ChiSquare);

    /// <summary>Compares groups; null when fewer than two had anything under observation while releases happened.</summary>
    public static LogRankTest? Of(IReadOnlyList<Distribution> groups)
    {
        var (observed, expected) = (new double[groups.Count], new double[groups.Count]);
        var covariance = Matrix<double>.Build.Dense(groups.Count, groups.Count);
        foreach (var step in RiskStep.OfReleases(groups.Aggregate(Distribution.Empty, Distribution.Merge)))
        {
            AddStep(groups, step, (observed, expected, covariance));
        }

        // One group follows from the others, and groups that were never at risk say nothing.
        var compared = Enumerable.Range(0, groups.Count).Where(group => expected[group] > 0).ToArray();
        var free = compared.Skip(1).ToArray();
        if (free.Length == 0 || free.Any(group => covariance[group, group] <= 0))
        {
            return null;
        }

        var excess = Vector<double>.Build.Dense(free.Length, i => observed[free[i]] - expected[free[i]]);
        var part = Matrix<double>.Build.Dense(free.Length, free.Length, (i, j) => covariance[free[i], free[j]]);
        return new([.. observed], [.. expected], excess * part.Solve(excess), free.Length);
    }

    private static void AddStep(
        IReadOnlyList<Distribution> groups, RiskStep step, (double[] Observed, double[] Expected, Matrix<double> Covariance) sums)
    {
        double all = step.AtRisk, released = step.Released;
        var share = groups.Select(group => RiskStep.AtRiskAt(group, step.Time) / all).ToArray();
        var spread = all > 1 ? released * (all - released) / (all - 1) : 0;
        for (var i = 0; i < groups.Count; i++)
        {
            sums.Observed[i] += groups[i].Released.CountUpTo(step.Time) - groups[i].Released.CountUpTo(step.Time - 1);
            sums.Expected[i] += released * share[i];
            for (var j = 0; j < groups.Count; j++)
            {
                sums.Covariance[i, j] += spread * share[i] * ((i == j ? 1 : 0) - share[j]);
            }
        }
    }
}
