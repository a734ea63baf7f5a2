namespace TrsAnalytics;

/// <summary>Q23: a recorded document check of 0 seconds, yellow or red at the end.</summary>
internal sealed class DocumentCheckOfZero(DeclarationTable table) : OnceRule(table, Rule, EventName.DocumentCheckFinished.Id)
{
    public static readonly Rule Rule = new(
        "Q23", Severity.Warning, new("Kiểm tra hồ sơ kéo dài 0 giây", "Document check of 0 seconds"), RuleWords.Declarations, RuleWords.Kept);

    private readonly FinalChannels _channels = new(table);
    private readonly int _started = table.ColumnOf(EventName.DocumentCheckStarted);
    private readonly int _finished = table.ColumnOf(EventName.DocumentCheckFinished);

    protected override bool Holds(int row) =>
        _channels.IsYellowOrRed(row) && Table.IsExact(_started, row) && Table.IsExact(_finished, row)
        && Table.TimeOf(_started, row) == Table.TimeOf(_finished, row);
}
