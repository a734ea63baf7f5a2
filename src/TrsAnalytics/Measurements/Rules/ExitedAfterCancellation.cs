namespace TrsAnalytics;

/// <summary>Q25: cancelled, yet the goods left later.</summary>
internal sealed class ExitedAfterCancellation(DeclarationTable table) : OnceRule(table, Rule, EventName.Exited.Id)
{
    public static readonly Rule Rule = new(
        "Q25", Severity.Warning, new("Đã hủy nhưng hàng vẫn ra khỏi khu vực giám sát sau đó", "Cancelled, yet exited later"),
        RuleWords.Declarations, new("giữ là đã hủy", "kept as cancelled"));

    private readonly int _cancelled = table.ColumnOf(EventName.Cancelled);
    private readonly int _exited = table.ColumnOf(EventName.Exited);

    protected override bool Holds(int row) =>
        Table.Status[row] == DeclarationStatus.Cancelled && Precedes(_cancelled, _exited, row);
}
