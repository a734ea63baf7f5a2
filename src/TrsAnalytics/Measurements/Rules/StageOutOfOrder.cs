namespace TrsAnalytics;

/// <summary>Q09: a stage with a single start ends before it starts.</summary>
internal sealed class StageOutOfOrder(DeclarationTable table) : DeclarationRule(table)
{
    public static readonly Rule Rule = new(
        "Q09", Severity.Error, new("Khâu kết thúc trước khi bắt đầu", "A stage ends before it starts"),
        new("tờ khai × khâu", "declaration × stage"), new("không tính khâu đó", "that stage unknown"));

    private readonly (int From, int To, string? Field)[] _stages =
    [
        .. table.Plan.Stages.Where(stage => !stage.From.IsLatest)
            .Select(stage => (table.ColumnOf(stage.From.Events[0]), table.ColumnOf(stage.To), stage.To == EventName.Release ? null : stage.To.Id)),
    ];

    public override void Interrogate(int row, FindingList findings)
    {
        foreach (var (from, to, field) in _stages)
        {
            if (Precedes(to, from, row))
            {
                findings.Add(Rule, Table.Places.Of(row, field));
            }
        }
    }
}
