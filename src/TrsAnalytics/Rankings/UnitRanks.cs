using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Puts scored units in order.</summary>
internal static class UnitRanks
{
    private const int SafeDigits = 9;

    /// <summary>The points of an indicator for a value: linear from its worst to its best; null without a value.</summary>
    public static double? Points(this RankingScheme scheme, Indicator indicator, double? value) => value is { } known
        ? Math.Clamp((known - indicator.Worst) / (indicator.Best - indicator.Worst), 0, 1) * indicator.Weight * scheme.Scale
        : null;

    /// <summary>A number whose last digits tell nothing: sums of points that should be equal are.</summary>
    public static double Comparable(double score) => Math.Round(score, SafeDigits);

    /// <summary>The ranked units by rank, and within one by unrounded score, the best first; then the others; what is equal by code.</summary>
    public static ImmutableArray<RankedUnit> Ranked(this RankingScheme scheme, UnitScores scores, ImmutableArray<MixAdjustment> adjustments)
    {
        var declarations = scores.Declarations();
        RankedUnit[] units = [.. scores.Units.Select((code, unit) =>
            scheme.Scored(code, declarations[unit], [.. adjustments.Select(adjustment => scheme.Value(adjustment, unit))]))];
        var bands = units.Where(unit => unit.BandScore is not null).Select(unit => Comparable(unit.BandScore!.Value)).ToArray();
        return [.. units
            .Select(unit => unit.BandScore is { } band ? unit with
            {
                Rank = scheme.RankOf(Comparable(band), bands),
                Place = 1 + bands.Count(other => other > Comparable(band)),
            } : unit)
            .OrderBy(unit => unit.Rank ?? int.MaxValue)
            .ThenByDescending(unit => Comparable(unit.Score ?? 0))
            .ThenBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    private static IndicatorValue Value(this RankingScheme scheme, MixAdjustment adjustment, int unit)
    {
        var own = adjustment.Units[unit];
        return new(adjustment.Indicator, own.Crude, own.Value, scheme.Points(adjustment.Indicator, own.Value)) { Indirect = own.Indirect };
    }

    private static RankedUnit Scored(this RankingScheme scheme, string code, int declarations, ImmutableArray<IndicatorValue> indicators)
    {
        var reason = scheme.ReasonAgainst(declarations, indicators);
        double? score = reason is null ? indicators.Sum(indicator => indicator.Points) : null;
        return new(code, declarations, indicators, score, score is { } points ? scheme.Banded(points) : null, Rank: null, reason);
    }

    private static LocalizedText? ReasonAgainst(this RankingScheme scheme, int declarations, ImmutableArray<IndicatorValue> indicators)
    {
        if (declarations < scheme.MinimumDeclarations)
        {
            return new(
                $"Chỉ có {declarations} tờ khai, cần ít nhất {scheme.MinimumDeclarations}",
                $"Only {declarations} {(declarations == 1 ? "declaration" : "declarations")}, at least {scheme.MinimumDeclarations} are needed");
        }

        return indicators.FirstOrDefault(indicator => indicator.Points is null)?.Indicator is not { } missing ? null
            : missing.Metric == IndicatorMetric.ShareStandardMet
            ? new($"Không tính được chỉ số {missing.Id}", $"The indicator {missing.Id} cannot be computed")
            : new(
                $"Không tính được chỉ số {missing.Id}: không có tờ khai, hoặc thời gian theo dõi còn ngắn hơn mức cần",
                $"The indicator {missing.Id} cannot be computed: there are no declarations, or they were not followed for as long as it needs");
    }

    /// <summary>Half up. A sum of points may fall a hair short of the half it stands for.</summary>
    private static double Banded(this RankingScheme scheme, double score) =>
        scheme.Band == 0 ? score : Math.Floor(Comparable((score / scheme.Band) + 0.5)) * scheme.Band;

    private static int RankOf(this RankingScheme scheme, double score, double[] scores)
    {
        var better = scores.Where(other => other > score);
        return 1 + (scheme.Ties == RankTies.Dense ? better.Distinct() : better).Count();
    }
}
