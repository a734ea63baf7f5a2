using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TrsAnalytics;

/// <summary>A ranking as JSON.</summary>
internal static class RankingJson
{
    /// <summary>Writes all of it.</summary>
    public static void WriteRankingAlone(this Utf8JsonWriter json, Ranking ranking)
    {
        json.WriteBoolean("illustrative", true);
        json.WriteString("unit", ranking.Unit.Id);
        json.WriteNumber("confidence", ranking.Scheme.Interval);
        json.WriteRanking(ranking);
        json.WriteReasons(ranking);
        json.WriteAdjustments(ranking);
        json.WriteFunnels(ranking);
        json.WriteReversals(ranking);
    }

    /// <summary>One member a unit; what chance may do to it only where the ranking has intervals.</summary>
    public static void WriteRanking(this Utf8JsonWriter json, Ranking ranking, string name = "ranking") =>
        json.WriteObject(name, ranking.Units.Select(unit => (unit.Code, unit)), (unit, code) => json.WriteObject(code, () =>
        {
            json.WriteNumber("declarations", unit.Declarations);
            // Two indicators may share a member, as of both clocks: it is the first one's. Under their ids all of them are told apart.
            foreach (var (name, value) in unit.Indicators.SelectMany(Members).DistinctBy(member => member.Name))
            {
                json.WriteValue(name, value);
            }

            json.WriteObject("indicators", unit.Indicators.Select(own => (own.Indicator.Id, own)), (own, indicator) => json.WriteObject(indicator, () =>
            {
                json.WriteValue("crude", own.Crude);
                json.WriteValue("value", own.Value);
                json.WriteValue("indirect", own.Indirect);
                json.WriteValue("points", own.Points);
            }));

            json.WriteObject("points", unit.Indicators.Select(own => (own.Indicator.Id, own.Points)), (points, indicator) =>
                json.WriteValue(indicator, points));
            json.WriteValue("score", unit.Score);
            json.WriteValue("band_score", unit.BandScore);
            json.WriteValue("rank", unit.Rank);
            json.WriteValue("place", unit.Place);
            if (unit.Uncertainty is { } chance)
            {
                json.WriteUncertainty(chance);
            }
        }));

    /// <summary>Why units are not ranked.</summary>
    public static void WriteReasons(this Utf8JsonWriter json, Ranking ranking) => json.WriteObject(
        "not_ranked", ranking.Units.Where(unit => unit.Reason is not null).Select(unit => (unit.Code, unit.Reason!)), (reason, code) => json.WriteString(code, reason.En));

    /// <summary>The cells and weights of each adjusted indicator, and what each unit has in them.</summary>
    public static void WriteAdjustments(this Utf8JsonWriter json, Ranking ranking) => json.WriteObject(
        "adjustments",
        ranking.Adjustments.Where(adjustment => !adjustment.Indicator.AdjustFor.IsEmpty).Select(adjustment => (adjustment.Indicator.Id, adjustment)),
        (adjustment, indicator) => json.WriteObject(indicator, () =>
        {
            json.WriteValue("study", adjustment.Study);
            json.WriteObject("cells", adjustment.Cells.Select(cell => (NameOf(cell), cell)), (cell, name) => json.WriteObject(name, () =>
            {
                json.WriteNumber("n", cell.Count);
                json.WriteNumber("weight", cell.Weight);
                json.WriteValue("value", cell.Mean);
            }));
            json.WriteObject("units", adjustment.Units.Select(unit => (unit.Code, unit)), (unit, code) => json.WriteUnit(code, unit, adjustment.Cells));
        }));

    private static void WriteUnit(this Utf8JsonWriter json, string code, AdjustedUnit unit, ImmutableArray<AdjustmentCell> cells) => json.WriteObject(code, () =>
    {
        json.WriteValue("crude", unit.Crude);
        json.WriteValue("direct", unit.Value);
        json.WriteValue("expected", unit.Expected);
        json.WriteValue("indirect", unit.Indirect);
        json.WriteObject("cells", cells.Zip(unit.Cells, (cell, own) => (NameOf(cell), own)), (own, name) => json.WriteObject(name, () =>
        {
            json.WriteNumber("n", own.Count);
            json.WriteValue("value", own.Mean);
            json.WriteBoolean("used", own.IsOwn);
        }));
    });

    private static string NameOf(AdjustmentCell cell) => string.Join('/', cell.Key);

    private static void WriteUncertainty(this Utf8JsonWriter json, RankUncertainty chance)
    {
        json.WriteNumber("score_standard_error", chance.StandardError);
        json.WriteValue("score_low", chance.Score.Low);
        json.WriteValue("score_high", chance.Score.High);
        json.WritePlaces("places", chance.Simultaneous);
        json.WritePlaces("places_of_this_unit_alone", chance.Marginal);
        json.WritePlaces("places_bonferroni", chance.Bonferroni);
        json.WriteArray("tie_groups", chance.TieGroups, group => json.WriteNumberValue(group + 1));
    }

    private static void WritePlaces(this Utf8JsonWriter json, string name, RankInterval places)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(places.Low);
        json.WriteNumberValue(places.High);
        json.WriteEndArray();
    }

    /// <summary>The members that an indicator has beside its id.</summary>
    private static (string Name, double? Value)[] Members(IndicatorValue own) => own.Indicator.Metric switch
    {
        IndicatorMetric.MeanReleaseHours => [("restricted_mean_hours", own.Crude), ("adjusted_mean_hours", own.Value)],
        IndicatorMetric.ShareReleasedWithin => [(string.Create(CultureInfo.InvariantCulture, $"share_within_{own.Indicator.Hours}_hours"), own.Value)],
        _ => [($"{own.Indicator.Id}_share", own.Value)],
    };
}
