using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>Which ranks units may truly have, from all pairwise comparisons of their estimates.</summary>
/// <remarks>
/// A unit's best rank counts the units that are significantly better than it, its worst rank those that are significantly worse
/// (Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91, 2024). The estimates are taken as independent and normal.
/// </remarks>
public sealed class RankComparison
{
    private readonly double[] estimates;
    private readonly double[] errors;

    /// <summary>A comparison of units.</summary>
    /// <param name="estimates">One estimate a unit.</param>
    /// <param name="standardErrors">Their standard errors, 0 or more, in the same order.</param>
    /// <param name="order">Which estimate has rank 1.</param>
    public RankComparison(ReadOnlySpan<double> estimates, ReadOnlySpan<double> standardErrors, RankOrder order)
    {
        if (estimates.Length != standardErrors.Length)
        {
            throw new ArgumentException("Every estimate must have its standard error.", nameof(standardErrors));
        }

        this.estimates = estimates.ToArray();
        errors = standardErrors.ToArray();
        for (var i = 0; order == RankOrder.LargestFirst && i < this.estimates.Length; i++)
        {
            this.estimates[i] = -this.estimates[i];
        }
    }

    private IEnumerable<int> Units => Enumerable.Range(0, estimates.Length);

    /// <summary>All intervals hold together, with Bonferroni's critical value: exact and a little wide.</summary>
    /// <param name="confidence">At least how often all intervals hold the true ranks.</param>
    public ImmutableArray<RankInterval> Bonferroni(double confidence = 0.95) => WithCritical(BonferroniCritical(estimates.Length, confidence));

    /// <summary>All intervals hold together, with Tukey's critical value, which is made for equal standard errors.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public ImmutableArray<RankInterval> Tukey(double confidence = 0.95) => WithCritical(StudentizedRange.Critical(estimates.Length, confidence));

    /// <summary>Each pair judged alone. Among many units some differ by chance: not for publication.</summary>
    /// <param name="confidence">How often each single comparison is right when there is no difference.</param>
    public ImmutableArray<RankInterval> Unadjusted(double confidence = 0.95) => WithCritical(Confidence.Critical(confidence));

    /// <summary>Each unit's interval holds for itself: what to print beside one unit's rank.</summary>
    /// <param name="bootstrap">How the largest chance difference is simulated.</param>
    /// <param name="confidence">How often a unit's interval holds its true rank.</param>
    public ImmutableArray<RankInterval> Marginal(Bootstrap bootstrap, double confidence = 0.95)
    {
        var noise = Noise(bootstrap);
        return [.. Units.Select(unit => Interval(unit, Critical(noise, Pairs(unit), confidence)))];
    }

    /// <summary>All intervals hold together: what to print beside a whole table.</summary>
    /// <param name="bootstrap">How the largest chance difference is simulated.</param>
    /// <param name="confidence">How often all intervals hold the true ranks.</param>
    public ImmutableArray<RankInterval> Simultaneous(Bootstrap bootstrap, double confidence = 0.95) =>
        WithCritical(SimultaneousCritical(bootstrap, confidence));

    /// <summary>The largest groups of units that cannot be told apart, best first. A unit may be in several: being alike is not handed on.</summary>
    /// <remarks>Decided like <see cref="Simultaneous"/>; found by insertion and absorption (Piepho, Journal of Computational and Graphical Statistics 13, 2004).</remarks>
    /// <inheritdoc cref="Simultaneous"/>
    public ImmutableArray<ImmutableArray<int>> TieGroups(Bootstrap bootstrap, double confidence = 0.95) => TieGroups(SimultaneousCritical(bootstrap, confidence));

    /// <summary>Units that are further apart than so many standard errors differ.</summary>
    internal ImmutableArray<RankInterval> With(double critical) => WithCritical(critical);

    /// <summary>The same with a value for each unit.</summary>
    internal ImmutableArray<RankInterval> With(double[] criticals) => [.. Units.Select(unit => Interval(unit, criticals[unit]))];

    /// <summary>The largest groups of units of which no two are further apart than so many standard errors.</summary>
    internal ImmutableArray<ImmutableArray<int>> TieGroups(double critical) =>
        Ties.Groups([.. Units.OrderBy(unit => estimates[unit])], (a, b) => Distance(estimates, (a, b)) > critical);

    /// <summary>The mean rank of each unit, and how often it is first, when estimates spread as their standard errors say.</summary>
    public ImmutableArray<RankChance> Chances() => [.. Units.Select(unit => new RankChance(MeanRank(unit), ShareFirst(unit)))];

    /// <summary>The critical value for all pairs of so many units.</summary>
    internal static double BonferroniCritical(int count, double confidence)
    {
        var pairs = Math.Max(1, count * (count - 1) / 2);
        return Normal.InvCDF(0, 1, 1 - (Confidence.Tail(confidence) / (2 * pairs)));
    }

    private double SimultaneousCritical(Bootstrap bootstrap, double confidence) =>
        Critical(Noise(bootstrap), [.. Units.SelectMany(Pairs).Where(pair => pair.A < pair.B)], confidence);

    /// <summary>The value that the largest chance distance of some pairs stays below with a confidence.</summary>
    private double Critical(double[][] noise, (int A, int B)[] pairs, double confidence)
    {
        if (pairs.Length == 0)
        {
            return 0;
        }

        var largest = noise.Select(draw => pairs.Max(pair => Distance(draw, pair))).Order().ToArray();
        return largest[(int)Math.Ceiling((1 - Confidence.Tail(confidence)) * largest.Length) - 1];
    }

    private double[][] Noise(Bootstrap bootstrap) =>
        bootstrap.Run(random => errors.Select(error => error * Normal.InvCDF(0, 1, random.Uniform())).ToArray());

    private (int A, int B)[] Pairs(int unit) => [.. Units.Where(other => other != unit).Select(other => (unit, other))];

    /// <summary>How many standard errors two units lie apart.</summary>
    private double Distance(double[] values, (int A, int B) pair)
    {
        var difference = Math.Abs(values[pair.A] - values[pair.B]);
        return difference == 0 ? 0 : difference / Math.Sqrt((errors[pair.A] * errors[pair.A]) + (errors[pair.B] * errors[pair.B]));
    }

    private ImmutableArray<RankInterval> WithCritical(double critical) => [.. Units.Select(unit => Interval(unit, critical))];

    private RankInterval Interval(int unit, double critical)
    {
        var different = Pairs(unit).Where(pair => Distance(estimates, pair) > critical).ToArray();
        var better = different.Count(pair => estimates[pair.B] < estimates[unit]);
        return new(1 + better, estimates.Length - (different.Length - better));
    }

    private double MeanRank(int unit) => 1 + Pairs(unit).Sum(pair => Probability(
        estimates[unit] - estimates[pair.B], Math.Sqrt((errors[unit] * errors[unit]) + (errors[pair.B] * errors[pair.B]))));

    /// <summary>How often all others lie above the unit: the integral over where the unit lies, by Simpson's rule.</summary>
    private double ShareFirst(int unit)
    {
        var others = Pairs(unit);
        return Simpson.OverNormal(z => others.Aggregate(1.0, (product, pair) =>
            product * Probability(estimates[pair.B] - estimates[unit] - (errors[unit] * z), errors[pair.B])));
    }

    /// <summary>How often a normal number of this mean and standard deviation is above zero.</summary>
    private static double Probability(double mean, double sd) =>
        sd > 0 ? Normal.CDF(0, 1, mean / sd) : mean == 0 ? 0.5 : mean > 0 ? 1 : 0;
}
