using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What <c>trs whatif --json</c> prints: full double precision, nothing suppressed.</summary>
internal static class WhatIfJson
{
    /// <summary>Writes all of it.</summary>
    public static void WriteWhatIf(this Utf8JsonWriter json, WhatIf whatIf)
    {
        json.WriteString("stage", whatIf.Stage.Id);
        json.WriteTarget(whatIf.Target);
        json.WriteString("best_office", whatIf.BestOffice);
        json.WriteNumber("meant", whatIf.Selected);
        json.WriteNumber("changed", whatIf.Changed);
        json.WriteNumber("without_example", whatIf.WithoutBenchmark);
        json.WriteRelease("before", whatIf.Before);
        json.WriteRelease("after", whatIf.After);
        json.WriteEstimate("gain_hours", whatIf.GainHours);
        json.WriteEstimate("gain_share_within_24_hours", whatIf.GainWithin24Hours);
        json.WriteObject("standards", whatIf.Standards.Select(standard => (standard.Standard.Id, standard)), (standard, id) => json.WriteObject(id, () =>
        {
            json.WriteValue("before", standard.Before);
            json.WriteValue("after", standard.After);
        }));
        json.WriteRanking(whatIf.RankingBefore, "ranking_before");
        json.WriteRanking(whatIf.RankingAfter, "ranking_after");
    }

    private static void WriteTarget(this Utf8JsonWriter json, Target target) => json.WriteObject("target", () =>
    {
        json.WriteString("kind", PlanNode.WordOf(target.Kind));
        json.WriteString("clock", PlanNode.WordOf(target.Clock));
        json.WriteValue("limit_hours", target.Kind == TargetKind.AtMost ? target.Limit.TotalHours : null);
        json.WriteValue("share", target.Kind == TargetKind.CutBy ? target.Share : null);
    });
}
