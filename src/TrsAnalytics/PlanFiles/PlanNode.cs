using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace TrsAnalytics;

/// <summary>A value of the plan, with the path of its key. Each reader gives the value, or null after noting the mistake.</summary>
internal sealed class PlanNode(YamlValue yaml, string key, string file, Mistakes mistakes)
{
    private const int LongestQuote = 60;

    /// <summary>The line it stands on.</summary>
    public int Line => yaml.Line;

    /// <summary>File, line and key, as messages name them.</summary>
    public string Place => $"{file}:{yaml.Line}: {key}";

    /// <summary>Text that is not empty, without the white space around it.</summary>
    public string? Text()
    {
        if (yaml.Scalar is { Length: > 0 } text && !text.Any(char.IsControl))
        {
            return text;
        }

        Wrong("must be a line of text", "write text, in quotes where it holds : or #");
        return null;
    }

    /// <summary>A name: ASCII letters, digits, hyphens and underscores.</summary>
    public string? Name()
    {
        if (yaml.Scalar is { } text && IsName(text))
        {
            return text;
        }

        Wrong("must be a name of letters a-z, digits, _ and -", "write it without spaces, accents and other signs");
        return null;
    }

    /// <summary>Whether a text is a name as <see cref="Name"/> reads it.</summary>
    public static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>A name that nothing else of its kind has.</summary>
    public string? NewName(ISet<string> taken)
    {
        var name = Name();
        if (name is null || taken.Add(name))
        {
            return name;
        }

        Wrong("must differ from the names above it", "rename one of the two or take it out");
        return null;
    }

    /// <summary>A day of the calendar.</summary>
    public LocalDate? Day() => StudyDay.Parse(yaml.Scalar ?? "") ?? Wrong<LocalDate>(StudyDay.MustHold, StudyDay.TryThis);

    /// <summary>Yes or no.</summary>
    public bool? Flag() => yaml.Scalar switch
    {
        "true" => true,
        "false" => false,
        _ => Wrong<bool>("must be true or false", "write true or false, in small letters"),
    };

    /// <summary>A whole number from 0.</summary>
    public int? Count() =>
        int.TryParse(yaml.Scalar, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : Wrong<int>("must be a whole number from 0", "write digits only, such as 30");

    /// <summary>A number that holds to a rule.</summary>
    public double? Number(string mustHold, Func<double, bool> holds) =>
        double.TryParse(yaml.Scalar, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) && holds(number)
            ? number
            : Wrong<double>($"must be {mustHold}", "write digits with a decimal point, such as 0.5");

    /// <summary>One of the words of an enumeration, as <see cref="WordOf{T}"/> writes them.</summary>
    public T? Choice<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(WordOf, StringComparer.Ordinal);
        return OneOf($"one of {string.Join(", ", values.Keys)}", values.Keys) is { } word ? values[word] : null;
    }

    /// <summary>One of several words.</summary>
    public string? OneOf(string what, IReadOnlyCollection<string> words)
    {
        if (yaml.Scalar is { } word && words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        Wrong($"must be {what}", NearWords.Hint(yaml.Scalar ?? "", words));
        return null;
    }

    /// <summary>How plans write a value of an enumeration: <c>InWindow</c> is <c>in_window</c>.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>A text in both languages.</summary>
    public LocalizedText? Label()
    {
        var map = Mapping("vi", "en");
        var (vi, en) = (map.Required("vi")?.Text(), map.Required("en")?.Text());
        return vi is null || en is null ? null : new LocalizedText(vi, en);
    }

    /// <summary>The items of a list; none, after noting the mistake, where it is not a list.</summary>
    public IReadOnlyList<PlanNode> Items()
    {
        if (!yaml.Items.IsDefault)
        {
            return [.. yaml.Items.Select((item, index) => new PlanNode(item, $"{key}[{index + 1}]", file, mistakes))];
        }

        Wrong("must be a list", "write [a, b], or a line with - before each item");
        return [];
    }

    /// <summary>Whether this is a list without items.</summary>
    public bool IsEmptyList => yaml.Items is { IsDefault: false, IsEmpty: true };

    /// <summary>Whether this is a mapping rather than a single word or a list.</summary>
    public bool IsMapping => !yaml.Entries.IsDefault;

    /// <summary>A mapping with the keys a plan may have there; others are mistakes.</summary>
    public PlanMapping Mapping(params IReadOnlyCollection<string> keys)
    {
        var mapping = Entries();
        mapping.KnowsOnly(keys);
        return mapping;
    }

    /// <summary>A mapping with keys of the plan's own.</summary>
    public PlanMapping Entries()
    {
        if (!IsMapping)
        {
            Wrong("must be a mapping of keys to values", "write { key: value }, or one key: value a line, indented alike");
        }

        return new PlanMapping(this, yaml.Entries);
    }

    /// <summary>The value of one of this mapping's keys.</summary>
    public PlanNode Child(string name, YamlValue value) => new(value, key.Length == 0 ? OneLine(name) : $"{key}.{OneLine(name)}", file, mistakes);

    /// <summary>Notes that this value is wrong.</summary>
    public void Wrong(string mustHold, string tryThis) => Wrong(mustHold, Found(), tryThis);

    /// <summary>Notes a mistake at this value's line and key.</summary>
    public void Wrong(string mustHold, string found, string tryThis) =>
        mistakes.Add(new Mistake(file, yaml.Line, key, mustHold, found, tryThis));

    private T? Wrong<T>(string mustHold, string tryThis)
        where T : struct
    {
        Wrong(mustHold, tryThis);
        return null;
    }

    private string Found()
    {
        if (yaml.Scalar is null)
        {
            return IsMapping ? "found a mapping" : "found a list";
        }

        return yaml.Scalar.Length == 0 ? "found nothing" : $"found '{OneLine(yaml.Scalar)}'";
    }

    /// <summary>A value of the plan as a message may quote it: on one line and not long.</summary>
    private static string OneLine(string text)
    {
        var line = string.Concat(text.Take(LongestQuote).Select(c => char.IsControl(c) ? '?' : c));
        return text.Length > LongestQuote ? line + "..." : line;
    }
}
