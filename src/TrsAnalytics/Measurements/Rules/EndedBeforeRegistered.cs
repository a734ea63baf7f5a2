namespace TrsAnalytics;

/// <summary>Q10: released, cleared or cancelled before registered.</summary>
internal sealed class EndedBeforeRegistered(DeclarationTable table) : OnceRule(table, Rule, EventName.Registered.Id)
{
    public static readonly Rule Rule = new(
        "Q10", Severity.Error, new("Giải phóng, thông quan hoặc hủy trước khi đăng ký", "Released, cleared or cancelled before registration"),
        RuleWords.Declarations, new("tờ khai không xác định", "declaration unknown"));

    private readonly int _registered = table.ColumnOf(EventName.Registered);

    private readonly int[] _ends =
    [
        .. table.Plan.Release.Union([EventName.Released, EventName.Cleared, EventName.Cancelled]).Select(table.ColumnOf),
    ];

    protected override bool Holds(int row)
    {
        foreach (var end in _ends)
        {
            if (Precedes(end, _registered, row))
            {
                return true;
            }
        }

        return false;
    }
}
