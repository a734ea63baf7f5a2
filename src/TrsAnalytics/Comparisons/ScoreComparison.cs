using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The scores of two studies by one scheme: the later plan's, or the preset where it has none.</summary>
/// <remarks>
/// Each study adjusts to a mix of its own, as its ranking does: a score says how a unit did among the units of its year. Ranks are of all units of a study.
/// </remarks>
/// <param name="Earlier">The ranking of the earlier study.</param>
/// <param name="Later">The ranking of the later study.</param>
/// <param name="Units">The units that are ranked in both, in the order of the later ranking; empty where scores are not compared.</param>
/// <param name="Refusal">Why scores are not compared, or null.</param>
[TypeFormatterSource]
public sealed partial record ScoreComparison(Ranking Earlier, Ranking Later, ImmutableArray<ScoreChange> Units, LocalizedText? Refusal) : IResult
{
    internal static ScoreComparison Of(StudyPair pair, Comparability comparability, Bootstrap bootstrap)
    {
        var scheme = pair.Later.Plan.Ranking ?? RankingScheme.Preset;
        var (before, after) = (pair.Earlier.Ranking(scheme), pair.Later.Ranking(pair.Later.Plan.Ranking));
        if (Against(pair, comparability, scheme) is { } refusal)
        {
            return new(before, after, [], refusal);
        }

        (before, after) = (before.WithIntervals(bootstrap), after.WithIntervals(bootstrap));
        var earlier = before.Units.Where(unit => unit.Score is not null).ToDictionary(unit => unit.Code);
        return new(
            before, after, [.. after.Units.Where(unit => unit.Score is not null && earlier.ContainsKey(unit.Code)).Select(unit => new ScoreChange(before, after, earlier[unit.Code], unit))], null);
    }

    /// <summary>Why an indicator does not mean the same in both studies, or null.</summary>
    private static LocalizedText? Against(StudyPair pair, Comparability comparability, RankingScheme scheme) =>
        scheme.Indicators.Select(indicator => Against(pair, comparability, indicator)).FirstOrDefault(reason => reason is not null);

    private static LocalizedText? Against(StudyPair pair, Comparability comparability, Indicator indicator)
    {
        if (indicator.Standard is { } id)
        {
            var standard = pair.Later.Plan.Standards.FirstOrDefault(known => known.Id == id);
            return standard is null ? null : comparability.Against(standard);
        }

        return pair.Earlier.Durations(indicator.Clock).ShortestTau != pair.Later.Durations(indicator.Clock).ShortestTau
            ? new("hai kỳ theo dõi dài ngắn khác nhau, mà điểm dựa vào thời gian theo dõi", "the studies followed for different times, which scores rest on")
            : comparability.With(indicator.Clock).AgainstRelease;
    }
}
