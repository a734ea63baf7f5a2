namespace TrsAnalytics;

/// <summary>Q20: more than half of an office's stamps of an event, of 50 or more, stand on minutes that are multiples of five.</summary>
internal sealed class HeapedMinutes(DeclarationTable table) : EventRule(table)
{
    public static readonly Rule Rule = new(
        "Q20", Severity.Warning, new("Phút ghi dồn vào bội số của 5", "Minutes heap on multiples of five"), RuleWords.OfficeByEvent, RuleWords.Kept);

    private const int FewestStamps = 50;

    public override void Interrogate(int column, FindingList findings)
    {
        if (column == Table.ReleaseColumn || Table.Stamps[column] is not { } instants)
        {
            return;
        }

        var flags = Table.Flags[column];
        var firstRows = new int[Offices.Labels.Length];
        var stamps = new int[Offices.Labels.Length];
        var heaped = new int[Offices.Labels.Length];
        for (var row = 0; row < Table.Count; row++)
        {
            if (IsExact(instants[row], flags, row))
            {
                var office = Offices.Codes[row];
                if (stamps[office]++ == 0)
                {
                    firstRows[office] = row;
                }

                heaped[office] += Table.Time.LocalSecondOfDay(instants[row]) / 60 % 5 == 0 ? 1 : 0;
            }
        }

        foreach (var office in Enumerable.Range(0, stamps.Length).Where(office => stamps[office] >= FewestStamps).OrderBy(office => firstRows[office]))
        {
            if (heaped[office] * 2L > stamps[office])
            {
                findings.Add(Rule, PlaceOf(column, firstRows[office]));
            }
        }
    }
}
