namespace TrsAnalytics;

/// <summary>Q24: open at the end of follow-up, and in the trader's storage: not a release.</summary>
internal sealed class OpenAndStored(DeclarationTable table) : OnceRule(table, Rule, EventName.Stored.Id)
{
    public static readonly Rule Rule = new(
        "Q24", Severity.Info, new("Đưa hàng về bảo quản, chưa giải phóng", "Stored, and not released"),
        RuleWords.Declarations, new("tính là chưa hoàn thành", "counted as open"));

    private readonly int _stored = table.ColumnOf(EventName.Stored);

    protected override bool Holds(int row) => Table.Status[row] == DeclarationStatus.Open && Table.Has(_stored, row);
}
