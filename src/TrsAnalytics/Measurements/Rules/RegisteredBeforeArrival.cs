namespace TrsAnalytics;

/// <summary>Q11: registered before the goods arrived, which the law allows.</summary>
internal sealed class RegisteredBeforeArrival(DeclarationTable table) : OnceRule(table, Rule, EventName.Arrived.Id)
{
    public static readonly Rule Rule = new(
        "Q11", Severity.Info, new("Đăng ký trước khi hàng đến", "Registered before the goods arrived"),
        RuleWords.Declarations, new("giữ lại (khai trước)", "kept (pre-arrival)"));

    private readonly int _registered = table.ColumnOf(EventName.Registered);
    private readonly int _arrived = table.ColumnOf(EventName.Arrived);

    protected override bool Holds(int row) => Precedes(_registered, _arrived, row);
}
