namespace TrsAnalytics;

/// <summary>Whether a stage, or the stamp that ends it, must have happened: a matter of the final channel and of what is recorded, not of the outcome.</summary>
internal sealed class DueRule
{
    private readonly DeclarationTable _table;
    private readonly bool[] _byChannel;
    private readonly int[] _channels;
    private readonly int? _after;

    public DueRule(DeclarationTable table, Due due)
    {
        _table = table;
        var channels = By.FinalChannel.GroupsOf(table);
        _channels = channels.Codes;
        _byChannel = [.. channels.Labels.Select(label => IsDueIn(due, label))];
        _after = due.Kind == DueKind.After ? table.ColumnOf(due.Event) : null;
    }

    /// <summary>Whether it is due for a declaration.</summary>
    public bool IsDue(int row) => _after is { } column ? _table.Has(column, row) : _byChannel[_channels[row]];

    private static bool IsDueIn(Due due, string channel) => due.Kind switch
    {
        DueKind.Always => true,
        DueKind.Channels => due.Channels.Any(digit => channel == digit.ToString()),
        _ => false,
    };
}
