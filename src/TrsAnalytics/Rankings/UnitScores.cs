using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Scores the units of a measurement by a scheme and puts them in order.</summary>
internal sealed class UnitScores(Measurement measurement, RankingScheme scheme)
{
    private const int SafeDigits = 9;

    /// <summary>The ranked units by rank, then the others; within either by code.</summary>
    public ImmutableArray<RankedUnit> Ranked()
    {
        var units = Units();
        var scores = units.Where(unit => unit.BandScore is not null).Select(Comparable).ToArray();
        return [.. units
            .Select(unit => unit.BandScore is null ? unit : unit with { Rank = RankOf(Comparable(unit), scores) })
            .OrderBy(unit => unit.Rank ?? int.MaxValue)
            .ThenBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    private RankedUnit[] Units()
    {
        var values = new IndicatorValues(measurement, scheme, scheme.Unit == RankingUnit.Office ? By.Office : By.Department);
        var byIndicator = scheme.Indicators.Select(values.Of).ToArray();
        return [.. values.Units.Select(unit =>
            Scored(unit.Code, unit.Declarations, [.. byIndicator.Select(indicator => indicator[unit.Code])]))];
    }

    private RankedUnit Scored(string code, int declarations, ImmutableArray<IndicatorValue> indicators)
    {
        var reason = ReasonAgainst(declarations, indicators);
        double? score = reason is null ? indicators.Sum(indicator => indicator.Points) : null;
        return new(code, declarations, indicators, score, score is { } points ? Banded(points) : null, Rank: null, reason);
    }

    private Text? ReasonAgainst(int declarations, ImmutableArray<IndicatorValue> indicators)
    {
        if (declarations < scheme.MinimumDeclarations)
        {
            return new(
                $"Chỉ có {declarations} tờ khai, cần ít nhất {scheme.MinimumDeclarations}",
                $"Only {declarations} {(declarations == 1 ? "declaration" : "declarations")}, at least {scheme.MinimumDeclarations} are needed");
        }

        return indicators.FirstOrDefault(indicator => indicator.Points is null)?.Indicator.Id is { } missing
            ? new($"Không tính được chỉ số {missing}", $"The indicator {missing} cannot be computed")
            : null;
    }

    /// <summary>Half up. A sum of points may fall a hair short of the half it stands for.</summary>
    private double Banded(double score) =>
        scheme.Band == 0 ? score : Math.Floor(Math.Round((score / scheme.Band) + 0.5, SafeDigits)) * scheme.Band;

    private static double Comparable(RankedUnit unit) => Math.Round(unit.BandScore!.Value, SafeDigits);

    private int RankOf(double score, double[] scores)
    {
        var better = scores.Where(other => other > score);
        return 1 + (scheme.Ties == RankTies.Dense ? better.Distinct() : better).Count();
    }
}
