using System.Text.Json;

namespace TrsAnalytics;

/// <summary>A study as a whole as JSON.</summary>
internal static class AnalysisJson
{
    /// <summary>Writes what both clocks tell of a measurement.</summary>
    /// <remarks>Groups that were asked for stand beside the usual ones, such as <c>by_procedure,final_channel</c>. Where only some declarations are meant, the conditions and their number stand first; the cohort and the findings are of the whole study.</remarks>
    public static void WriteAnalysis(this Utf8JsonWriter json, Analysis analysis)
    {
        var measurement = analysis.Durations.Measurement;
        var results = new AnalysisResults(measurement, analysis.By);
        json.WriteString("study", measurement.Plan.Id);
        if (analysis.Where is { } where)
        {
            json.WriteString("where", where.ToString());
            json.WriteNumber("declarations_meant", measurement.Count);
        }

        json.WriteObject("tau_hours", results.FollowUpLimits, (hours, clock) => json.WriteNumber(clock, hours));
        json.WriteCohort(measurement.Cohort);
        json.WriteChannelChanges(results.ChannelChanges);
        json.WriteObject("release", results.Times, (times, clock) => json.WriteObject(clock, () =>
        {
            json.WriteRelease("all", times.All);
            foreach (var (dimension, breakdown) in times.Breakdowns)
            {
                json.WriteObject(dimension, breakdown.Rows.Select(row => (string.Join(',', row.Key), row)), (row, key) => json.WriteRelease(key, row));
            }
        }));
        json.WriteObject("stages", results.Times, (times, clock) =>
            json.WriteObject(clock, times.Stages.Rows.Select(row => (row.Stage.Id, row)), (row, stage) => json.WriteStage(stage, row)));
        json.WriteObject("attribution", () => json.WriteAttribution("elapsed", results.Attribution!));
        json.WriteStandards(results.Compliance!);
        json.WriteObject("findings", measurement.Findings.Select(finding => (finding.Rule.Id, finding.Count)), (count, id) => json.WriteNumber(id, count));
        if (results.Ranking is { } ranking)
        {
            json.WriteRanking(ranking);
        }
    }
}
