namespace TrsAnalytics;

/// <summary>The names that columns of files can have, beside those of events.</summary>
internal static class Field
{
    public const string DeclarationNumber = "declaration_no";
    public const string Event = "event";
    public const string Timestamp = "timestamp";
    public const string Office = "office";
    public const string Procedure = "procedure";
    public const string Direction = "direction";
    public const string Channel = "channel";
    public const string FinalChannel = "final_channel";
    public const string TransportMode = "transport_mode";
    public const string Trader = "trader";
    public const string Source = "source";
    public const string RecordedBy = "recorded_by";

    /// <summary>What stands after the name of an event whose column holds the day alone.</summary>
    public const string DatePart = ".date";

    /// <summary>What stands after the name of an event whose column holds the time of day alone.</summary>
    public const string TimePart = ".time";

    /// <summary>The text fields every study knows; further columns follow them.</summary>
    public static readonly string[] Texts =
        [Office, Procedure, Direction, Channel, FinalChannel, TransportMode, Trader, "commodity"];

    /// <summary>The further columns of the events layout.</summary>
    public static readonly string[] EventsLayout = [Event, Timestamp, Source, RecordedBy];

    /// <summary>Whether this is a field of some layout.</summary>
    public static bool IsOne(string name) => name == DeclarationNumber || Texts.Contains(name) || EventsLayout.Contains(name);
}
