namespace TrsAnalytics;

/// <summary>Q16: yellow or red and released, but the end of the document check was not recorded; a derived one does not heal it.</summary>
internal sealed class DocumentCheckEndMissing(DeclarationTable table) : OnceRule(table, Rule, EventName.DocumentCheckFinished.Id)
{
    public static readonly Rule Rule = new(
        "Q16", Severity.Warning, new("Đã giải phóng, không ghi kết thúc kiểm tra hồ sơ", "Released, end of the document check not recorded"),
        RuleWords.Declarations, RuleWords.Derived);

    private readonly FinalChannels _channels = new(table);
    private readonly int _finished = table.ColumnOf(EventName.DocumentCheckFinished);

    protected override bool Holds(int row) =>
        _channels.IsYellowOrRed(row) && Table.Status[row] == DeclarationStatus.Released && !Table.IsRecorded(_finished, row);
}
