namespace TrsAnalytics;

/// <summary>Q32: the goods left, yet neither a release nor a cancellation is recorded: a release was forgotten, or its column not understood.</summary>
internal sealed class ExitedWithoutRelease(DeclarationTable table) : DeclarationRule(table)
{
    private readonly int _exited = table.ColumnOf(EventName.Exited);

    public override void Interrogate(int row, FindingList findings)
    {
        if (Table.Status[row] == DeclarationStatus.Open && Table.IsRecorded(_exited, row))
        {
            findings.Add(PlausibilityRules.ExitedUnreleased, Table.Places.Of(row, EventName.Exited.Id), Table.Keys[row]);
        }
    }
}
