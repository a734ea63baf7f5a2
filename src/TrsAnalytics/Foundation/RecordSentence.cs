using System.Collections;
using System.Globalization;

namespace TrsAnalytics;

/// <summary>Says a record in one sentence, for a debugger or a log: what it is and its values, long lists by their length.</summary>
internal static class RecordSentence
{
    private const int LongestList = 4;

    /// <summary>The sentence.</summary>
    /// <param name="name">What the record is.</param>
    /// <param name="values">Its values; those that are null or empty are left out, and so are records within it that have no name.</param>
    public static string Of(string name, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var parts = new List<string>();
        foreach (var (member, value) in values)
        {
            if (value is not string && value is IEnumerable items)
            {
                parts.Add(List(member, [.. items]));
            }
            else if (Word(value) is { } word)
            {
                parts.Add($"{member} {word}");
            }
        }

        return $"{name}: {string.Join(", ", parts)}.";
    }

    /// <summary>A short list of words by its words, every other list by its length.</summary>
    private static string List(string member, object?[] items)
    {
        var words = items.Length <= LongestList ? Array.ConvertAll(items, Word) : [];
        return words.Length > 0 && Array.TrueForAll(words, word => word is not null) ? $"{member} [{string.Join(", ", words)}]" : $"{items.Length} {member}";
    }

    /// <summary>A value in a word: a text, a number, the name of a thing; null where it has none.</summary>
    private static string? Word(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        double number => number.ToString("0.######", CultureInfo.InvariantCulture),
        Enum or bool => value.ToString(),
        LocalizedText text => text.En,
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => (value.GetType().GetProperty("Id") ?? value.GetType().GetProperty("Name"))?.GetValue(value) as string,
    };
}
