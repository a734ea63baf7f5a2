namespace TrsAnalytics;

/// <summary>Q26: open longer than 15 days at the end of follow-up.</summary>
internal sealed class OpenForLong(DeclarationTable table) : OnceRule(table, Rule, EventName.Registered.Id)
{
    public static readonly Rule Rule = new(
        "Q26", Severity.Info, new("Chưa giải phóng quá 15 ngày khi kết thúc theo dõi", "Open longer than 15 days at the end of follow-up"),
        RuleWords.Declarations, new("đưa vào danh sách cần bổ sung", "put on the worklist"));

    private const int FifteenDays = 15 * 24 * 3600;

    private readonly int _registered = table.ColumnOf(EventName.Registered);

    protected override bool Holds(int row) =>
        Table.Status[row] == DeclarationStatus.Open && Table.TimeOf(_registered, row) < StudyTime.FollowUpEnd - FifteenDays;
}
