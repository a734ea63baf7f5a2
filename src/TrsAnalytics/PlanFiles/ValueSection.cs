using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads <c>values:</c>, what texts of the files stand for, and <c>dates:</c>, how columns of stamps are written.</summary>
internal static class ValueSection
{
    /// <summary>The codes that texts of text fields stand for.</summary>
    public static ImmutableDictionary<string, ImmutableDictionary<string, string>> Read(PlanNode? node)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (field, entry) in node?.Entries().Entries ?? [])
        {
            if (!Field.Texts.Contains(field, StringComparer.Ordinal))
            {
                entry.Wrong("must be a text field", "it is none", NearWords.Hint(field, Field.Texts));
                continue;
            }

            fields[field] = ReadCodes(field, entry);
        }

        return fields.ToImmutable();
    }

    /// <summary>The order of day, month and year by header.</summary>
    public static ImmutableDictionary<string, DayOrder> ReadDates(PlanNode? node)
    {
        var orders = ImmutableDictionary.CreateBuilder<string, DayOrder>(StringComparer.Ordinal);
        foreach (var (header, entry) in node?.Entries().Entries ?? [])
        {
            if (entry.Choice<DayOrder>() is { } order)
            {
                orders[HeaderText.Fold(header)] = order;
            }
        }

        return orders.ToImmutable();
    }

    private static ImmutableDictionary<string, string> ReadCodes(string field, PlanNode node)
    {
        var codes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (text, entry) in node.Entries().Entries)
        {
            if (entry.Text() is not { } code)
            {
                continue;
            }

            var folded = HeaderText.Fold(text);
            if (!CodeWords.IsCodeOf(field, code))
            {
                entry.Wrong($"must be a code of {field}", $"write {CodeHint(field)}");
            }
            else if (codes.GetValueOrDefault(folded, code) != code)
            {
                entry.Wrong("must stand for one code", "a text above it reads the same after folding and stands for another", "take one of the two out");
            }

            codes[folded] = code;
        }

        return codes.ToImmutable();
    }

    private static string CodeHint(string field) => field switch
    {
        Field.Direction => "import or export",
        Field.TransportMode => "1, 2, 3, 4, 5, 6 or 9",
        _ => "1 for green, 2 for yellow or 3 for red",
    };
}
