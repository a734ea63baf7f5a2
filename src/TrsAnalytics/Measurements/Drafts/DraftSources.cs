namespace TrsAnalytics;

/// <summary>Groups tables of files into the sources of a plan.</summary>
internal static class DraftSources
{
    /// <summary>One source of all files with an extension, where they have the same headers; else one of each table, those with a registration first.</summary>
    public static IEnumerable<Source> Of(IReadOnlyList<DraftTable> tables)
    {
        var alike = tables.GroupBy(ExtensionOf, StringComparer.Ordinal)
            .Where(files => files.Skip(1).Any() && files.DistinctBy(Signature).Count() == 1).ToDictionary(files => files.Key, files => files.First(), StringComparer.Ordinal);
        var single = tables.Where(table => !alike.ContainsKey(ExtensionOf(table))).Select(table => (Table: table, Path: $"{DraftFiles.Folder}/{table.Name}"));
        var all = alike.Select(files => (Table: files.Value, Path: $"{DraftFiles.Folder}/*{files.Key}")).Concat(single);
        return all.OrderBy(each => each.Table.Layout).ThenByDescending(each => IsSystem(each.Table)).ThenBy(each => each.Table.Name, StringComparer.Ordinal)
            .Select(each => new Source(each.Path, each.Table.Sheet, each.Table.IsXes ? SourceLayout.Wide : each.Table.Layout));
    }

    /// <summary>The source that a table belongs to.</summary>
    public static int IndexOf(IReadOnlyList<Source> sources, DraftTable table)
    {
        for (var index = 0; index < sources.Count; index++)
        {
            if ((sources[index].Path == $"{DraftFiles.Folder}/{table.Name}" || sources[index].Path == $"{DraftFiles.Folder}/*{ExtensionOf(table)}") && sources[index].Sheet == table.Sheet)
            {
                return index;
            }
        }

        throw new InvalidOperationException("A table is of no source.");
    }

    /// <summary>Whether rows bring a registration: what a system wrote, and not what a form adds to it.</summary>
    private static bool IsSystem(DraftTable table) => table.Sample.Columns.Any(column => DraftTable.EventNamed(column.Header) == EventName.Registered);

    private static string ExtensionOf(DraftTable table) => table.Name[table.Name.LastIndexOf('.')..];

    private static string Signature(DraftTable table) =>
        $"{table.Sheet}|{table.Layout}|{string.Join('|', table.Sample.Columns.Select(column => HeaderText.Fold(column.Header)))}";
}
