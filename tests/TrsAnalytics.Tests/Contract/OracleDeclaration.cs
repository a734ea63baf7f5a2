namespace TrsAnalytics.Tests.Contract;

/// <summary>One merged declaration and what the contract says of it, computed the slow and obvious way.</summary>
internal sealed class OracleDeclaration
{
    /// <summary>24:00 of 23 November.</summary>
    public const long FollowUpEnd = 36 * OracleStamp.Day;

    private readonly Dictionary<string, OracleStamp> _stamps;

    public OracleDeclaration(string channel, string finalChannel, bool isImport, Dictionary<string, OracleStamp> recorded)
    {
        (Channel, FinalChannel, IsImport, Recorded) = (channel, finalChannel, isImport, recorded);
        (Status, var release) = StatusAndRelease();
        _stamps = new(recorded);
        if (DerivedDocumentCheck() is { } derived)
        {
            _stamps["document_check_finished"] = derived;
        }

        if (release is not null)
        {
            _stamps["release"] = release.Value;
        }
    }

    public string Channel { get; }

    public string FinalChannel { get; }

    public bool IsImport { get; }

    /// <summary>The stamps of the files.</summary>
    public Dictionary<string, OracleStamp> Recorded { get; }

    /// <summary><c>released</c>, <c>open</c>, <c>cancelled</c> or <c>unknown</c>.</summary>
    public string Status { get; }

    /// <summary>The release of a released declaration.</summary>
    public OracleStamp? Release => Stamp("release");

    /// <summary>The end of the release time of a released or open one.</summary>
    public long End => Release?.Second ?? FollowUpEnd;

    /// <summary>A stamp, recorded or derived; the release of a released declaration.</summary>
    public OracleStamp? Stamp(string name) => _stamps.TryGetValue(name, out var stamp) ? stamp : null;

    /// <summary>The row of a wide file.</summary>
    public string Cells =>
        $"procedure={(IsImport ? "A11" : "B11")}, channel={Channel}, final_channel={FinalChannel}, "
        + string.Join(", ", Recorded.Select(stamp => $"{stamp.Key}={stamp.Value.Text}"));

    /// <summary>The decision must be the same, at the same instant, wherever in its day a date alone lies.</summary>
    private (string Status, OracleStamp? Release) StatusAndRelease()
    {
        var registered = Recorded["registered"];
        if (registered.DayOnly || new[] { "released", "cleared", "cancelled" }.Any(name => Recorded.TryGetValue(name, out var stamp) && stamp.IsBefore(registered)))
        {
            return ("unknown", null);
        }

        var outcomes = new HashSet<(string Status, long? At)>();
        foreach (var released in Worlds("released"))
        {
            foreach (var cleared in Worlds("cleared"))
            {
                foreach (var cancelled in Worlds("cancelled"))
                {
                    outcomes.Add(Outcome(released is null || cleared < released ? cleared : released, cancelled));
                }
            }
        }

        return outcomes.ToArray() switch
        {
            [("released", { } at)] => ("released", new OracleStamp(at, DayOnly: false)),
            [var (status, _)] => (status, null),
            _ => ("unknown", null),
        };
    }

    private static (string Status, long? At) Outcome(long? release, long? cancelled) =>
        cancelled is not null && (release is null || cancelled < release) ? ("cancelled", cancelled)
        : release is not null ? ("released", release) : ("open", null);

    private long?[] Worlds(string name) => Recorded.TryGetValue(name, out var stamp) ? [.. stamp.Worlds.Select(second => (long?)second)] : [null];

    private OracleStamp? DerivedDocumentCheck()
    {
        if (Recorded.ContainsKey("document_check_finished") || FinalChannel[0] is not ('2' or '3'))
        {
            return null;
        }

        string[] turnedRed = Channel[0] == '2' && FinalChannel[0] == '3' ? ["channel_changed", "inspection_started"] : [];
        string[] released = Recorded.ContainsKey("released") ? ["release_check_finished", "released"] : [];
        foreach (var name in turnedRed.Concat(released))
        {
            if (Recorded.TryGetValue(name, out var stamp))
            {
                return stamp;
            }
        }

        return null;
    }
}
