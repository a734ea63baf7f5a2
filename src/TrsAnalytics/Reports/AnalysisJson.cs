using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What <c>trs analyse --json</c> prints: one object, full double precision, nothing suppressed.</summary>
public static class AnalysisJson
{
    private static readonly (string Name, Dimension By)[] Breakdowns =
    [
        ("by_final_channel", By.FinalChannel), ("by_procedure", By.Procedure), ("by_office", By.Office), ("by_direction", By.Direction),
    ];

    private static readonly (string Name, Clock Clock)[] Clocks = [("elapsed", Clock.Elapsed), ("working", Clock.Working)];

    internal static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the analysis of a measurement as UTF-8.</summary>
    public static void Write(Measurement measurement, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("study", measurement.Plan.Id);
        json.WriteObject("tau_hours", Clocks, (clock, name) => json.WriteNumber(name, measurement.Tau(clock).TotalHours));
        json.WriteCohort(measurement.Cohort);
        json.WriteChannelChanges(measurement);
        WriteTimes(json, measurement);
        json.WriteStandards(measurement.Compliance());
        json.WriteObject("findings", measurement.Findings.Select(finding => (finding.Rule.Id, finding.Count)), (count, id) => json.WriteNumber(id, count));
        if (measurement.Plan.Ranking is not null)
        {
            json.WriteRanking(measurement.Ranking());
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a ranking alone as UTF-8: what <c>trs rank --json</c> prints.</summary>
    public static void Write(Ranking ranking, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteRanking(ranking);
        json.WriteEndObject();
    }

    internal static string Write(Measurement measurement)
    {
        using var stream = new MemoryStream();
        Write(measurement, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Both clocks are asked at once, then written in turn.</summary>
    private static void WriteTimes(Utf8JsonWriter json, Measurement measurement)
    {
        var durations = Clocks.Select(clock => (clock.Name, Durations: measurement.Durations(clock.Clock))).ToArray();
        var clocks = durations.AsParallel().AsOrdered().Select(of =>
        {
            var times = of.Durations;
            return (of.Name, (times.Breakdown().All, Breakdowns.Select(by => (by.Name, times.Breakdown(by.By))).ToArray(), times.Stages()));
        }).ToArray();
        json.WriteObject("release", clocks, (times, name) => json.WriteObject(name, () =>
        {
            var (all, breakdowns, _) = times;
            json.WriteRelease("all", all);
            foreach (var (dimension, breakdown) in breakdowns)
            {
                json.WriteObject(dimension, breakdown.Rows.Select(row => (row.Key[0], row)), (row, key) => json.WriteRelease(key, row));
            }
        }));
        json.WriteObject("stages", clocks, (times, name) =>
            json.WriteObject(name, times.Item3.Rows.Select(row => (row.Stage.Id, row)), (row, stage) => json.WriteStage(stage, row)));
        json.WriteObject("attribution", () => json.WriteAttribution("elapsed", durations[0].Durations.Attribution(By.Procedure)));
    }
}
