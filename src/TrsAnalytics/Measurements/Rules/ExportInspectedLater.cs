namespace TrsAnalytics;

/// <summary>Q14: an export inspected after its release, which the law allows.</summary>
internal sealed class ExportInspectedLater(DeclarationTable table) : OnceRule(table, Rule, EventName.InspectionFinished.Id)
{
    public static readonly Rule Rule = new(
        "Q14", Severity.Info, new("Hàng xuất kiểm tra thực tế sau khi giải phóng", "Export inspected after the release"),
        RuleWords.Declarations, new("không tính vào thời gian giải phóng", "not part of the release time"));

    private readonly Groups _directions = By.Direction.GroupsOf(table);
    private readonly int _finished = table.ColumnOf(EventName.InspectionFinished);

    public bool IsExport(int row) => _directions.Labels[_directions.Codes[row]] == "export";

    protected override bool Holds(int row) => Precedes(Table.ReleaseColumn, _finished, row) && IsExport(row);
}
