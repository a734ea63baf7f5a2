using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The names that columns of files can have.</summary>
internal static class FieldName
{
    /// <summary>The text fields of a declaration.</summary>
    public static ImmutableArray<string> Texts { get; } =
        ["declaration_no", "office", "procedure", "direction", "channel", "final_channel", "transport_mode", "trader", "commodity"];

    /// <summary>The further columns of the events layout.</summary>
    public static ImmutableArray<string> EventsLayout { get; } = ["event", "timestamp", "source", "recorded_by"];

    /// <summary>Whether an event of a plan cannot have this name.</summary>
    public static bool IsTaken(string name) =>
        name == EventName.Release.Id || Texts.Contains(name) || EventsLayout.Contains(name) || StudyEvent.BuiltIn.Any(known => known.Name.Id == name);
}
