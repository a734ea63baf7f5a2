using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What <c>trs analyse --json</c> prints: one object, full double precision, nothing suppressed.</summary>
public static class AnalysisJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the analysis of a measurement as UTF-8.</summary>
    public static void Write(Measurement measurement, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var results = new AnalysisResults(measurement);
        Write(stream, json =>
        {
            json.WriteString("study", measurement.Plan.Id);
            json.WriteObject("tau_hours", results.FollowUpLimits, (hours, clock) => json.WriteNumber(clock, hours));
            json.WriteCohort(measurement.Cohort);
            json.WriteChannelChanges(results.ChannelChanges);
            json.WriteObject("release", results.Times, (times, clock) => json.WriteObject(clock, () =>
            {
                json.WriteRelease("all", times.All);
                foreach (var (dimension, breakdown) in times.Breakdowns)
                {
                    json.WriteObject(dimension, breakdown.Rows.Select(row => (row.Key[0], row)), (row, key) => json.WriteRelease(key, row));
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
        });
    }

    /// <summary>Writes a ranking alone as UTF-8: what <c>trs rank --json</c> prints.</summary>
    public static void Write(Ranking ranking, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        Write(stream, json =>
        {
            json.WriteBoolean("illustrative", true);
            json.WriteString("unit", ranking.Unit.Id);
            json.WriteNumber("confidence", ranking.Scheme.Interval);
            json.WriteRanking(ranking);
            json.WriteReasons(ranking);
            json.WriteAdjustments(ranking);
            json.WriteFunnels(ranking);
            json.WriteReversals(ranking);
        });
    }

    /// <summary>Writes bottlenecks as UTF-8: what <c>trs analyse --bottlenecks --json</c> prints.</summary>
    public static void Write(Bottlenecks bottlenecks, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(bottlenecks);
        Write(stream, json => json.WriteBottlenecks(bottlenecks));
    }

    /// <summary>Writes a precision as UTF-8: what <c>trs analyse --precision --json</c> prints.</summary>
    public static void Write(Precision precision, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(precision);
        Write(stream, json => json.WritePrecision(precision));
    }

    /// <summary>Writes a rhythm as UTF-8: what <c>trs analyse --rhythm --json</c> prints.</summary>
    public static void Write(Rhythm rhythm, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        Write(stream, json => json.WriteRhythm(rhythm));
    }

    /// <summary>Writes the recording quality as UTF-8: what <c>trs analyse --quality --json</c> prints.</summary>
    public static void Write(RecordingQuality quality, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(quality);
        Write(stream, json => json.WriteRecording(quality));
    }

    /// <summary>Writes one object, the way every command prints its JSON.</summary>
    internal static void Write(Stream stream, Action<Utf8JsonWriter> members)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }
}
