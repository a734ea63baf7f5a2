using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Units by score. No such ranking is official: it is printed as "illustrative".</summary>
[TypeFormatterSource]
public sealed partial record Ranking : IResult
{
    private readonly UnitScores _scores;

    internal Ranking(RankingScheme scheme, bool isPreset, UnitScores scores)
    {
        (Scheme, IsPreset, _scores) = (scheme, isPreset, scores);
        Adjustments = scores.Adjustments();
        Units = scheme.Ranked(scores, Adjustments);
    }

    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }

    /// <summary>How units are scored and ranked.</summary>
    public RankingScheme Scheme { get; }

    /// <summary>Whether neither the caller nor the plan gave the scheme.</summary>
    public bool IsPreset { get; }

    /// <summary>The ranked ones by rank, and within one by unrounded score, the best first; then the others; what is equal by code.</summary>
    public ImmutableArray<RankedUnit> Units { get; private init; }

    /// <summary>Each indicator crude and adjusted, with the cells and weights, in the order of the scheme.</summary>
    public ImmutableArray<MixAdjustment> Adjustments { get; }

    /// <summary>The day whose departments are ranked; null for those of each declaration's day of registration.</summary>
    public LocalDate? DepartmentsAsOf { get; init; }

    /// <summary>What the units are.</summary>
    public Dimension Unit => UnitOf(Scheme, DepartmentsAsOf);

    /// <summary>Whether the ranked units have <see cref="RankedUnit.Uncertainty"/>.</summary>
    public bool HasIntervals => Units.Any(unit => unit.Uncertainty is not null);

    /// <summary>The same ranking with rank intervals, at the confidence of the scheme; unchanged where the scheme wants none.</summary>
    /// <remarks>
    /// Standard errors come from drawing declarations again within each unit and cell of the mix, all indicators of the same ones; the mix itself is
    /// taken as given. Intervals come from all pairwise comparisons of the scores: see <see cref="RankComparison"/>. In simulated studies of twelve
    /// offices of 60 to 400 declarations all places are held in at least 95 of 100, and of twelve identical offices no two are called different in as many
    /// (tests/reference/rank-coverage.csv).
    /// </remarks>
    /// <param name="bootstrap">How often and from which seed; null for 2,000 replicates of the usual seed.</param>
    public Ranking WithIntervals(Bootstrap? bootstrap = null) =>
        Scheme.Interval == 0 ? this : this with { Units = RankUncertainties.AddedTo(Units, _scores, Scheme.Interval, bootstrap ?? new()) };

    /// <summary>What the units of a scheme are.</summary>
    internal static Dimension UnitOf(RankingScheme scheme, LocalDate? departmentsAsOf) => scheme.Unit == RankingUnit.Office ? By.Office
        : departmentsAsOf is { } day ? By.DepartmentAsOf(day)
        : By.Department;

    /// <summary>The ranking of the same units if declarations had said something else of the indicators.</summary>
    internal Ranking If(uint[][] columns, Measurement measurement) =>
        new(Scheme, IsPreset, UnitScores.Of(measurement, Scheme, Unit, columns)) { Plan = Plan, DepartmentsAsOf = DepartmentsAsOf };
}
