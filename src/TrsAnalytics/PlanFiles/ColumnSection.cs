using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads <c>columns:</c>, the header texts of the files and the field each means.</summary>
internal static class ColumnSection
{
    public static ImmutableDictionary<string, string> Read(PlanNode? node, EventWords events)
    {
        ImmutableArray<string> always = [Field.DeclarationNumber, .. Field.Texts, .. events.All.Select(known => known.Name.Id)];
        ImmutableArray<string> fields = [.. always, .. Field.EventsLayout, .. events.All.Select(known => known.Name.Id).Append(Field.Timestamp).SelectMany(Parts)];
        var columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (header, entry) in node?.Entries().Entries ?? [])
        {
            var field = entry.OneOf("a field", fields);
            var folded = HeaderText.Fold(header);
            if (field is null)
            {
                continue;
            }

            if (always.Contains(folded) && folded != field && !Parts(folded).Contains(field, StringComparer.Ordinal))
            {
                entry.Wrong("must not give a field's own name another meaning", $"'{folded}' is itself a field, wherever it stands as a header", "rename the column in the file");
            }
            else if (columns.GetValueOrDefault(folded, field) != field)
            {
                entry.Wrong("must mean one field", "a header above it reads the same after folding and means another", "take one of the two out");
            }

            columns[folded] = field;
        }

        return columns.ToImmutable();
    }

    /// <summary>The line of each header.</summary>
    public static ImmutableDictionary<string, int> Lines(PlanNode? node) =>
        (node?.Entries().Entries ?? []).DistinctBy(entry => HeaderText.Fold(entry.Name))
            .ToImmutableDictionary(entry => HeaderText.Fold(entry.Name), entry => entry.Node.Line, StringComparer.Ordinal);

    private static string[] Parts(string field) => [field + Field.DatePart, field + Field.TimePart];
}
