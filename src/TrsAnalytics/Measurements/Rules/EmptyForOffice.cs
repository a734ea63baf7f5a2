namespace TrsAnalytics;

/// <summary>
/// Q34: a stamp that is due or required on 20 or more declarations of an office is empty for all of them, while over half of those of other offices have it:
/// a column was left out or not understood.
/// </summary>
internal sealed class EmptyForOffice(DeclarationTable table) : EventRule(table)
{
    private const int FewestDue = 20;

    public override void Interrogate(int column, FindingList findings)
    {
        var due = Rules(NameOf(column));
        if (due.Length == 0)
        {
            return;
        }

        var (dueOf, recordedOf) = (new int[Offices.Labels.Length], new int[Offices.Labels.Length]);
        for (var row = 0; row < Table.Count; row++)
        {
            if (IsDue(due, row))
            {
                dueOf[Offices.Codes[row]]++;
                recordedOf[Offices.Codes[row]] += Table.IsRecorded(column, row) ? 1 : 0;
            }
        }

        var (allDue, allRecorded) = (dueOf.Sum(), recordedOf.Sum());
        foreach (var office in Enumerable.Range(0, dueOf.Length).Where(o => dueOf[o] >= FewestDue && recordedOf[o] == 0))
        {
            // What the office lacks is recorded nowhere in it, so that all that is recorded is recorded elsewhere.
            if (allRecorded * 2L > allDue - dueOf[office] && !IsRecordedAtAll(column, office))
            {
                Add(column, office, due, findings);
            }
        }
    }

    private void Add(int column, int office, DueRule[] due, FindingList findings)
    {
        var rows = Enumerable.Range(0, Table.Count).Where(row => Offices.Codes[row] == office && IsDue(due, row)).ToList();
        findings.Add(
            PlausibilityRules.EventEmpty, PlaceOf(column, rows[0]) with { Value = $"{Offices.Labels[office]}: 0/{rows.Count}" }, rows.Select(row => Table.Keys[row]));
    }

    /// <summary>Whether the office has the stamp at least where it is not due.</summary>
    private bool IsRecordedAtAll(int column, int office)
    {
        for (var row = 0; row < Table.Count; row++)
        {
            if (Offices.Codes[row] == office && Table.IsRecorded(column, row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When the stamp is due: where a stage ends with it, or its final channel requires it.</summary>
    private DueRule[] Rules(EventName name) =>
    [
        .. Table.Plan.Stages.Where(stage => stage.To == name).Select(stage => stage.Due)
            .Concat(RequiredStamps.DueOf(name) is { } required ? [required] : [])
            .Where(due => due.Kind != DueKind.Never)
            .Distinct().Select(due => new DueRule(Table, due)),
    ];

    private static bool IsDue(DueRule[] due, int row)
    {
        foreach (var rule in due)
        {
            if (rule.IsDue(row))
            {
                return true;
            }
        }

        return false;
    }
}
