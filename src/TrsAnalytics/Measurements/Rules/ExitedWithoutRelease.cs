namespace TrsAnalytics;

/// <summary>Q32: the goods left, yet neither a release nor a cancellation is recorded: a release was forgotten, or its column not understood.</summary>
internal sealed class ExitedWithoutRelease(DeclarationTable table) : DeclarationRule(table)
{
    public static readonly Rule Rule = new(
        "Q32", Severity.Warning,
        new("Hàng đã ra khỏi khu vực giám sát nhưng không ghi giải phóng, thông quan hay hủy", "Exited, yet no release and no cancellation"),
        RuleWords.Declarations, new("tính là chưa hoàn thành", "counted as open"));

    private readonly int _exited = table.ColumnOf(EventName.Exited);

    public override void Look(int row, FindingList findings)
    {
        if (Table.Status[row] == DeclarationStatus.Open && Table.IsRecorded(_exited, row))
        {
            findings.Add(Rule, Table.Places.Of(row, EventName.Exited.Id), Table.Keys[row]);
        }
    }
}
