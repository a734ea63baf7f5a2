using System.Text.Json;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>The rhythm of a measurement as JSON. The hours of a week are 168 numbers from Monday 00:00.</summary>
internal static class RhythmJson
{
    /// <summary>Writes all of it.</summary>
    public static void WriteRhythm(this Utf8JsonWriter json, Rhythm rhythm)
    {
        json.WriteObjects("days", rhythm.Days, json.WritePoint);
        json.WriteObjects("hours", rhythm.Hours, json.WritePoint);
        json.WriteWeek("registrations", rhythm.Registrations);
        json.WriteWeek("waiting_hours", rhythm.WaitingHours);
        json.WriteObject("queues", rhythm.Queues.Select(queue => (queue.Stage.Id, queue.Length)), (length, stage) => json.WriteWeek(stage, length));
        json.WriteObject("bursts", () =>
        {
            json.WriteNumber("releases", rhythm.Bursts.Releases);
            json.WriteNumber("in_bursts", rhythm.Bursts.InBursts);
            json.WriteValue("share", rhythm.Bursts.Share);
        });
        json.WriteEstimate("monday_effect_working_hours", rhythm.MondayEffect);
    }

    private static void WritePoint(this Utf8JsonWriter json, FlowPoint point)
    {
        json.WriteString("start", LocalDateTimePattern.GeneralIso.Format(point.Start));
        json.WriteNumber("registered", point.Registered);
        json.WriteNumber("released", point.Released);
        json.WriteNumber("cancelled", point.Cancelled);
        json.WriteNumber("backlog", point.Backlog);
    }

    private static void WriteWeek(this Utf8JsonWriter json, string name, WeekGrid grid) => json.WriteArray(name, grid.Values, json.WriteNumberValue);
}
