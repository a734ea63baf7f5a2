using System.Globalization;

namespace TrsAnalytics;

/// <summary>Reads the words of a query, one key after the other.</summary>
/// <param name="measurement">What the names must be known of.</param>
/// <param name="mark">What stands before a key where the reader wrote it, such as <c>--</c>.</param>
internal sealed class QueryText(Measurement measurement, string mark)
{
    /// <summary>The keys of a query.</summary>
    public static readonly string[] Keys = ["by", "where", "clock", "lang", "top"];

    /// <summary>Refuses a key that queries do not have.</summary>
    public void CheckKeys(IEnumerable<string> keys)
    {
        if (keys.FirstOrDefault(key => !Keys.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            throw Wrong(unknown, $"a query has {string.Join(", ", Keys)}", $"'{unknown}' is none of them", NearWords.Hint(unknown, Keys));
        }
    }

    /// <summary>The dimensions named, each once.</summary>
    public IEnumerable<Dimension> Dimensions(string? text) =>
        Parts(text ?? "", ',').Distinct(StringComparer.Ordinal).Select(name => DimensionNames.Of(measurement.Table, name, $"{mark}by"));

    /// <summary>The conditions, all of which must hold; null where there are none. Some declaration must meet them.</summary>
    public Condition? Where(string? text)
    {
        Condition? where = null;
        foreach (var term in Parts(text ?? "", ','))
        {
            var condition = Term(term);
            where = where is null ? condition : where & condition;
        }

        where?.Check(measurement.Table, $"{mark}where");
        return where is null || measurement.Declarations.Any((Func<Declaration, bool>)where)
            ? where
            : throw Wrong("where", "some declaration must be meant", "none is by all conditions together", $"take one of them out, or see with {mark}by which groups there are");
    }

    /// <summary>One of several words; null where nothing is stated.</summary>
    public T? Choice<T>(string key, string? text, params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }

        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }

            words.Add(word);
        }

        throw Wrong(key, $"it must be one of {string.Join(", ", words)}", $"'{text}' is none", NearWords.Hint(text, words));
    }

    /// <summary>How many rows are asked for; null where nothing is stated.</summary>
    public int? Top(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
        : throw Wrong("top", "it must be a whole number from 1", $"'{text}' is none", "write digits only, such as 10");

    /// <summary>A dimension, <c>=</c> or <c>:</c>, and one group or several with <c>|</c> between them.</summary>
    private Condition Term(string text)
    {
        var at = IndexOutsideQuotes(text, '=') is >= 0 and var equals ? equals : IndexOutsideQuotes(text, ':');
        string[] groups = at > 0 ? [.. Parts(text[(at + 1)..], '|')] : [];
        if (groups.Length == 0)
        {
            throw Wrong("where", "each condition must be a dimension, = and a group", $"'{text}' has no {(at > 0 ? "group" : "=")}", "write it as procedure=E21|E31,final_channel=3");
        }

        var dimension = DimensionNames.Of(measurement.Table, Unquoted(text[..at]), $"{mark}where");
        return groups.Select(group => dimension[group]).Aggregate((left, right) => left | right);
    }

    /// <summary>The parts between signs that stand outside of double quotes; empty ones are left out.</summary>
    private static IEnumerable<string> Parts(string text, char sign)
    {
        for (var rest = text; rest.Length > 0;)
        {
            var at = IndexOutsideQuotes(rest, sign);
            var part = Unquoted(at < 0 ? rest : rest[..at]);
            rest = at < 0 ? "" : rest[(at + 1)..];
            if (part.Length > 0)
            {
                yield return part;
            }
        }
    }

    private static int IndexOutsideQuotes(string text, char sign)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            if (text[i] == sign && !isQuoted)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text without white space around it, and without quotes around all of it.</summary>
    private static string Unquoted(string text) => text.Trim() is ['"', .. var inner, '"'] && !inner.Contains('"', StringComparison.Ordinal) ? inner : text.Trim();

    private UnusableInputException Wrong(string key, string mustHold, string found, string tryThis) => new(mark + key, mustHold, found, tryThis);
}
