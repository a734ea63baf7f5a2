namespace TrsAnalytics;

/// <summary>Q13: red at the end and released, but not inspected by then. An export inspected later is <see cref="ExportInspectedLater"/>.</summary>
internal sealed class RedNotInspected(DeclarationTable table) : OnceRule(table, Rule, EventName.InspectionFinished.Id)
{
    public static readonly Rule Rule = new(
        "Q13", Severity.Warning, new("Luồng đỏ, đã giải phóng, chưa kiểm tra thực tế xong", "Red, released, and not inspected by then"),
        RuleWords.Declarations, RuleWords.Kept);

    private readonly FinalChannels _channels = new(table);
    private readonly ExportInspectedLater _exports = new(table);
    private readonly int _finished = table.ColumnOf(EventName.InspectionFinished);

    protected override bool Holds(int row) =>
        _channels[row] == FinalChannels.Red && Table.Status[row] == DeclarationStatus.Released
        && (!Table.Has(_finished, row) || (Precedes(Table.ReleaseColumn, _finished, row) && !_exports.IsExport(row)));
}
