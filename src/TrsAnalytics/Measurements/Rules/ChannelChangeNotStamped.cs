namespace TrsAnalytics;

/// <summary>Q15: the channel changed, but nobody recorded when.</summary>
internal sealed class ChannelChangeNotStamped : OnceRule
{
    public static readonly Rule Rule = new(
        "Q15", Severity.Warning, new("Chuyển luồng nhưng không ghi thời điểm chuyển luồng", "Channel changed, time of the change not recorded"),
        RuleWords.Declarations, RuleWords.Derived);

    private readonly int[] _initial;
    private readonly int[] _final;
    private readonly int[] _finalOfInitial;
    private readonly int _changed;

    public ChannelChangeNotStamped(DeclarationTable table)
        : base(table, Rule, EventName.ChannelChanged.Id)
    {
        var (initial, final) = (By.InitialChannel.GroupsOf(table), By.FinalChannel.GroupsOf(table));
        (_initial, _final) = (initial.Codes, final.Codes);
        _finalOfInitial = Array.ConvertAll(initial.Labels, channel => Array.IndexOf(final.Labels, channel));
        _changed = table.ColumnOf(EventName.ChannelChanged);
    }

    protected override bool Holds(int row) =>
        _finalOfInitial[_initial[row]] != _final[row] && !Table.Has(_changed, row);
}
