namespace TrsAnalytics;

/// <summary>Q19: released, but a stamp its final channel requires was not recorded; a derived one does not heal it.</summary>
/// <remarks>Registration and release are required too, and every released declaration of a cohort has them.</remarks>
internal sealed class RequiredStampMissing : DeclarationRule
{
    public static readonly Rule Rule = new(
        "Q19", Severity.Warning, new("Đã giải phóng, thiếu mốc thời gian bắt buộc", "Released, and a required stamp is not recorded"),
        new("tờ khai × mốc thiếu", "declaration × missing stamp"), RuleWords.Kept);

    private readonly FinalChannels _channels;
    private readonly (int Column, string Field)[][] _required;

    public RequiredStampMissing(DeclarationTable table)
        : base(table)
    {
        _channels = new(table);
        EventName[][] required = [RequiredStamps.Green, RequiredStamps.Green, RequiredStamps.Yellow, RequiredStamps.Red];
        _required = [.. required.Select(names => names.Select(name => (table.ColumnOf(name), name.Id)).ToArray())];
    }

    public override void Interrogate(int row, FindingList findings)
    {
        if (Table.Status[row] != DeclarationStatus.Released)
        {
            return;
        }

        foreach (var (column, field) in _required[_channels[row]])
        {
            if (!Table.IsRecorded(column, row))
            {
                findings.Add(Rule, Table.Places.Of(row, field));
            }
        }
    }
}
