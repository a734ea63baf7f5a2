using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Units by score. No such ranking is official: it is printed as "illustrative".</summary>
[TypeFormatterSource]
public sealed partial record Ranking : IResult
{
    /// <summary>Enough for a value that 95 of 100 stay below: it holds in 94 to 96.</summary>
    private const int UsualDraws = 1000;

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
    /// Standard errors are those of the influence of each declaration on its unit's score, all indicators together, the unit's mix being drawn as its times are. How many of them the
    /// largest distance of two units reaches by chance is found by giving every unit as many declarations drawn from those of all (bootstrap-t), so
    /// that in 95 of 100 studies in which no unit differs no two are called different, small units and skewed times included. Intervals come from all pairwise comparisons
    /// of the scores: see <see cref="RankComparison"/>. What is held: tests/reference/rank-coverage.csv.
    /// </remarks>
    /// <param name="bootstrap">How often and from which seed; null for 1,000 draws of the usual seed.</param>
    public Ranking WithIntervals(Bootstrap? bootstrap = null)
    {
        if (Scheme.Interval == 0)
        {
            return this;
        }

        var chances = _scores.Chances(bootstrap ?? new(UsualDraws));
        return this with { Units = RankUncertainties.AddedTo(Units, _scores.Units, chances, Scheme), Chances = chances };
    }

    /// <summary>What chance does to the score of a unit; null where the ranking has no intervals.</summary>
    internal (int Unit, ScoreChances Chances)? ChancesOf(string code) => Chances is null ? null : (_scores.Units.IndexOf(code), Chances);

    /// <summary>How often the units were drawn; 0 where the ranking has no intervals.</summary>
    internal int Draws => Chances?.Drawn.Length ?? 0;

    private ScoreChances? Chances { get; init; }

    /// <summary>What the units of a scheme are.</summary>
    internal static Dimension UnitOf(RankingScheme scheme, LocalDate? departmentsAsOf) => scheme.Unit == RankingUnit.Office ? By.Office
        : departmentsAsOf is { } day ? By.DepartmentAsOf(day)
        : By.Department;

    /// <summary>The ranking of the same units if declarations had said something else of the indicators.</summary>
    internal Ranking If(uint[][] columns, Measurement measurement) =>
        new(Scheme, IsPreset, UnitScores.Of(measurement, Scheme, Unit, columns)) { Plan = Plan, DepartmentsAsOf = DepartmentsAsOf };
}
