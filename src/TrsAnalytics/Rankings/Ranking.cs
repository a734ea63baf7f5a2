using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Units by score. No such ranking is official: it is printed as "illustrative".</summary>
public sealed record Ranking
{
    private readonly UnitScores _scores;

    internal Ranking(RankingScheme scheme, bool isPreset, UnitScores scores)
    {
        (Scheme, IsPreset, _scores) = (scheme, isPreset, scores);
        Adjustments = scores.Adjustments();
        Units = scheme.Ranked(scores, Adjustments);
    }

    /// <summary>How units are scored and ranked.</summary>
    public RankingScheme Scheme { get; }

    /// <summary>Whether neither the caller nor the plan gave the scheme.</summary>
    public bool IsPreset { get; }

    /// <summary>The ranked ones by rank, then the others; within either by code.</summary>
    public ImmutableArray<RankedUnit> Units { get; private init; }

    /// <summary>Each indicator crude and adjusted, with the cells and weights, in the order of the scheme.</summary>
    public ImmutableArray<MixAdjustment> Adjustments { get; }

    /// <summary>Whether the ranked units have <see cref="RankedUnit.Uncertainty"/>.</summary>
    public bool HasIntervals => Units.Any(unit => unit.Uncertainty is not null);

    /// <summary>The same ranking with rank intervals, at the confidence of the scheme; unchanged where the scheme wants none.</summary>
    /// <remarks>
    /// Standard errors come from drawing declarations again within each unit and cell of the mix, all indicators of the same ones; the mix itself is
    /// taken as given. Intervals come from all pairwise comparisons of the scores: see <see cref="RankComparison"/>.
    /// </remarks>
    /// <param name="bootstrap">How often and from which seed; null for 2,000 replicates of the usual seed.</param>
    public Ranking WithIntervals(Bootstrap? bootstrap = null) =>
        Scheme.Interval == 0 ? this : this with { Units = RankUncertainties.AddedTo(Units, _scores, Scheme.Interval, bootstrap ?? new()) };

    /// <summary>The ranking of the same units if declarations had said something else of the indicators.</summary>
    internal Ranking If(uint[][] columns, Measurement measurement) =>
        new(Scheme, IsPreset, UnitScores.Of(measurement, Scheme, Scheme.Unit == RankingUnit.Office ? By.Office : By.Department, columns));
}
