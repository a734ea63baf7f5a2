namespace TrsAnalytics;

/// <summary>Q12: green at the end, yet inspected.</summary>
internal sealed class GreenInspected(DeclarationTable table) : OnceRule(table, Rule, Field.FinalChannel)
{
    public static readonly Rule Rule = new(
        "Q12", Severity.Warning, new("Luồng xanh nhưng có kiểm tra thực tế", "Green at the end, yet inspected"),
        RuleWords.Declarations, RuleWords.Kept);

    private readonly FinalChannels _channels = new(table);
    private readonly int _started = table.ColumnOf(EventName.InspectionStarted);
    private readonly int _finished = table.ColumnOf(EventName.InspectionFinished);

    protected override bool Holds(int row) =>
        _channels[row] == FinalChannels.Green && (Table.Has(_started, row) || Table.Has(_finished, row));
}
