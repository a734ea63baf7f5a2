namespace TrsAnalytics;

/// <summary>Cuts the cases of a log into stages: from each usual event to the next.</summary>
internal static class DraftStages
{
    private const double UsualShare = 0.2;

    /// <summary>The stages, in the order in which events usually come; none owes anything, as nobody said so.</summary>
    /// <param name="measurement">What was read.</param>
    /// <param name="most">So many at most.</param>
    public static IEnumerable<Stage> Of(Measurement measurement, int most)
    {
        var (table, registered) = (measurement.Table, measurement.Table.ColumnOf(EventName.Registered));
        var usual = Enumerable.Range(StudyEvent.BuiltIn.Length, table.Plan.Events.Length - StudyEvent.BuiltIn.Length)
            .Select(column => (Event: table.Plan.Events[column], Rows: Enumerable.Range(0, table.Count).Where(row => table.Has(column, row)).ToArray(), Column: column))
            .Where(known => known.Rows.Length > 0 && known.Rows.Length >= UsualShare * table.Count)
            .OrderBy(known => known.Rows.Average(row => (double)table.TimeOf(known.Column, row) - table.TimeOf(registered, row)))
            .Take(most + 1).Select(known => known.Event).ToArray();
        return usual.Zip(usual.Skip(1), (from, to) => new Stage(
            $"to_{to.Name.Id}", StageStart.Latest(from.Name), to.Name, new Owner("process"), StageKind.Waiting, Due.Never,
            new($"{from.Label.Vi} → {to.Label.Vi}", $"{from.Label.En} → {to.Label.En}")));
    }
}
