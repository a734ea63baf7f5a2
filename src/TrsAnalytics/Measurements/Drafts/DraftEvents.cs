namespace TrsAnalytics;

/// <summary>The events that a table of single stamps names.</summary>
internal static class DraftEvents
{
    private const string Transition = "lifecycle:transition";

    /// <summary>Their names; with the transition where one and the same event is started and completed.</summary>
    public static IEnumerable<string> NamesOf(DraftTable table)
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        using var rows = TableFile.Open(table.Path, table.Name, table.Sheet, text => text == table.Number!.Header);
        while (rows.Read() && rows.Row < table.Sample.HeaderRow)
        {
        }

        string[] header = [.. Enumerable.Range(0, rows.CellCount).Select(column => CellText.Read(rows.GetCell(column)).ToString())];
        var (named, transition) = (Array.IndexOf(header, table.Event!.Header), Array.FindIndex(header, text => HeaderText.Fold(text) == Transition));
        while (named >= 0 && rows.Read())
        {
            var name = CellText.Read(rows.GetCell(named)).ToString();
            if (name.Length > 0)
            {
                (names.TryGetValue(name, out var known) ? known : names[name] = new(StringComparer.Ordinal))
                    .Add(transition < 0 ? "" : CellText.Read(rows.GetCell(transition)).ToString());
            }
        }

        return names.SelectMany(name => name.Value.Count > 1 ? name.Value.Where(each => each.Length > 0).Select(each => $"{name.Key}+{each}") : [name.Key]);
    }
}
