using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What <c>trs compare --json</c> prints: one object, full double precision, nothing suppressed.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes all of it.</summary>
    public static void WriteComparison(this Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteString("earlier", comparison.Earlier.Id);
        json.WriteString("later", comparison.Later.Id);
        json.WriteString("clock", PlanNode.WordOf(comparison.Clock));
        json.WriteNumber("tau_hours", comparison.TauHours);
        json.WriteObjects("differences", comparison.Differences, json.WriteDifference);
        json.WriteChange("restricted_mean_hours", comparison.RestrictedMean);
        json.WriteChange("mean_completed_hours", comparison.MeanCompleted);
        json.WriteChange("median_hours", comparison.Median);
        json.WriteChange("share_within_24_hours", comparison.ShareWithinDay);
        json.WriteObject("mix_and_speed", comparison.Splits.Select(split => (split.By.Id, split)), WriteSplit(json));
        json.WriteObject("stages", comparison.Stages.Select(stage => (stage.Stage?.Id ?? Owner.Unattributed.Name, stage)), WriteStage(json));
        json.WriteObject("standards", comparison.Standards.Select(standard => (standard.Standard.Id, standard.Share)), (share, id) => json.WriteChange(id, share));
        json.WriteObject("scores", () =>
        {
            json.WriteRefusal(comparison.Scores.Refusal);
            json.WriteObject("units", comparison.Scores.Units.Select(unit => (unit.Code, unit)), WriteScore(json));
        });
    }

    private static void WriteDifference(this Utf8JsonWriter json, StudyDifference difference)
    {
        json.WriteString("kind", PlanNode.WordOf(difference.Kind));
        json.WriteString("subject", difference.Subject);
        json.WriteString("text", difference.Text.En);
        json.WriteBoolean("is_unfair", difference.IsUnfair);
    }

    private static void WriteChange(this Utf8JsonWriter json, string name, Change change) => json.WriteObject(name, () =>
    {
        json.WriteEstimate("earlier", change.Earlier);
        json.WriteEstimate("later", change.Later);
        json.WriteEstimate("change", change.Difference);
        json.WriteValue("relative_change", change.Relative);
        json.WriteRefusal(change.Refusal);
    });

    private static Action<MixAndSpeed, string> WriteSplit(Utf8JsonWriter json) => (split, by) => json.WriteObject(by, () =>
    {
        json.WriteParts(split);
        json.WriteObject("rows", split.Rows.Select(row => (row.Key, row)), (row, key) => json.WriteObject(key, () =>
        {
            json.WriteNumber("earlier_n", row.Earlier.Count);
            json.WriteNumber("later_n", row.Later.Count);
            json.WriteValue("earlier_hours", row.Earlier.Count > 0 ? row.Earlier.Mean : null);
            json.WriteValue("later_hours", row.Later.Count > 0 ? row.Later.Mean : null);
            json.WritePart("mix", row.MixHours, row.Mix);
            json.WritePart("speed", row.SpeedHours, row.Speed);
        }));
    });

    private static Action<StageChange, string> WriteStage(Utf8JsonWriter json) => (stage, id) => json.WriteObject(id, () =>
    {
        json.WriteValue("earlier_hours", stage.EarlierHours);
        json.WriteValue("later_hours", stage.LaterHours);
        json.WriteValue("change_hours", stage.ChangeHours);
        json.WriteValue("change_low_hours", stage.Change?.Limits?.Low);
        json.WriteValue("change_high_hours", stage.Change?.Limits?.High);
        if (stage.ByChannel is { } split)
        {
            json.WriteParts(split);
        }

        if (stage.Median is { } median)
        {
            json.WriteChange("median_hours", median);
        }

        json.WriteRefusal(stage.Refusal);
    });

    private static Action<ScoreChange, string> WriteScore(Utf8JsonWriter json) => (unit, code) => json.WriteObject(code, () =>
    {
        json.WriteChange("score", unit.Score);
        json.WriteValue("earlier_rank", unit.Earlier.Rank);
        json.WriteValue("later_rank", unit.Later.Rank);
        json.WriteObject("points", unit.Later.Indicators.Zip(unit.Points, (own, points) => (own.Indicator.Id, points)), (points, id) => json.WriteValue(id, points));
    });

    private static void WriteParts(this Utf8JsonWriter json, MixAndSpeed split)
    {
        json.WritePart("mix", split.MixHours, split.Mix);
        json.WritePart("speed", split.SpeedHours, split.Speed);
    }

    /// <summary>A part of a change with its limits; null where there are none.</summary>
    private static void WritePart(this Utf8JsonWriter json, string name, double hours, Estimate estimate)
    {
        json.WriteNumber($"{name}_hours", hours);
        json.WriteValue($"{name}_low_hours", estimate.Limits?.Low);
        json.WriteValue($"{name}_high_hours", estimate.Limits?.High);
    }

    private static void WriteRefusal(this Utf8JsonWriter json, LocalizedText? refusal)
    {
        if (refusal is not null)
        {
            json.WriteString("refusal", refusal.En);
        }
    }
}
