namespace TrsAnalytics;

/// <summary>Q36: an event of a declaration stands more than once in an events file.</summary>
internal sealed class RepeatedEvent(DeclarationTable table) : DeclarationRule(table)
{
    private readonly int[] _columns = [.. Enumerable.Range(0, table.Occurrences.Length).Where(column => table.Occurrences[column] is not null)];

    public override void Interrogate(int row, FindingList findings)
    {
        foreach (var column in _columns)
        {
            if (Table.OccurrencesOf(column, row) is > 1 and var times)
            {
                findings.Add(PlausibilityRules.RepeatedEvent, Table.Places.Of(row, Table.Plan.Events[column].Name.Id) with { Value = times.ToString() }, Table.Keys[row]);
            }
        }
    }
}
