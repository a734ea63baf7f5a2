namespace TrsAnalytics;

/// <summary>Q15: the channel changed, but nobody recorded when.</summary>
internal sealed class ChannelChangeNotStamped : OnceRule
{
    public static readonly Rule Rule = new(
        "Q15", Severity.Warning, new("Chuyển luồng nhưng không ghi thời điểm chuyển luồng", "Channel changed, time of the change not recorded"),
        RuleWords.Declarations, RuleWords.Derived);

    private readonly Groups _initial;
    private readonly Groups _final;
    private readonly int _changed;

    public ChannelChangeNotStamped(DeclarationTable table)
        : base(table, Rule, EventName.ChannelChanged.Id)
    {
        _initial = By.InitialChannel.GroupsOf(table);
        _final = By.FinalChannel.GroupsOf(table);
        _changed = table.ColumnOf(EventName.ChannelChanged);
    }

    protected override bool Holds(int row) =>
        _initial.Labels[_initial.Codes[row]] != _final.Labels[_final.Codes[row]] && !Table.Has(_changed, row);
}
