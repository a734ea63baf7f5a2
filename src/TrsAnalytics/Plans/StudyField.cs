using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A field that columns of files can mean, and the headers that mean it without a word in the plan.</summary>
/// <param name="Id">Its name, which is a header of its own in every file.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Names">Further headers that mean it; letters, digits and their order count, and nothing else: marks, case, blanks and signs do not.</param>
public sealed partial record StudyField(string Id, FieldKind Kind, LocalizedText Label, ImmutableArray<string> Names)
{
    /// <summary>The words that may stand before the name of an event: <c>Ngày giờ đăng ký</c>.</summary>
    public static ImmutableArray<string> WordsBefore { get; } =
        ["Ngày", "Ngày giờ", "Ngày, tháng", "Thời gian", "Thời điểm", "Thời gian (ngày giờ)", "Giờ ngày", "TG", "Date of", "Time of", "Date and time of"];

    /// <summary>The words that may stand after the name of an event: <c>Registration date</c>.</summary>
    public static ImmutableArray<string> WordsAfter { get; } = ["at", "on", "date", "time", "datetime", "date time", "date/time", "timestamp", "ngày giờ", "thời gian", "lúc"];

    /// <summary>The word before the name of an event whose column holds the time of day alone, beside one that holds the day.</summary>
    public static ImmutableArray<string> WordsOfTime { get; } = ["Giờ"];

    /// <summary>The fields every study knows, in the order of a declaration's life.</summary>
    public static ImmutableArray<StudyField> BuiltIn { get; } = [.. FieldWords.Texts, .. FieldWords.Events, .. FieldWords.OfEventsLayout];

    /// <summary>Every header that means the field beside its name: labels, further names, and those with the words that may stand before and after them.</summary>
    public ImmutableArray<string> Headers => [.. Kind == FieldKind.Event ? Bases.SelectMany(Around) : Bases];

    /// <summary>The headers of a column that holds the time of day of an event alone.</summary>
    public ImmutableArray<string> TimeHeaders => Kind == FieldKind.Event ? [.. WordsOfTime.SelectMany(word => Bases.Select(name => $"{word} {Small(name)}"))] : [];

    /// <summary>The keys of <see cref="Headers"/>: that of a word and a name is the two keys in a row, so that few texts have to be taken apart.</summary>
    internal IEnumerable<string> Keys => Kind == FieldKind.Event
        ? BaseKeys.SelectMany(name => KeysBefore.Select(word => word + name).Concat(KeysAfter.Select(word => name + word)).Append(name))
        : BaseKeys;

    /// <summary>The keys of <see cref="TimeHeaders"/>.</summary>
    internal IEnumerable<string> TimeKeys => Kind == FieldKind.Event ? KeysOfTime.SelectMany(word => BaseKeys.Select(name => word + name)) : [];

    private static string[] KeysBefore { get; } = [.. WordsBefore.Select(HeaderKey.Of)];

    private static string[] KeysAfter { get; } = [.. WordsAfter.Select(HeaderKey.Of)];

    private static string[] KeysOfTime { get; } = [.. WordsOfTime.Select(HeaderKey.Of)];

    private string[] BaseKeys => [.. Bases.Select(HeaderKey.Of)];

    private IEnumerable<string> Bases => new[] { Label.Vi, Label.En, Id }.Concat(Names).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Around(string name) =>
        [name, .. WordsBefore.Select(word => $"{word} {Small(name)}"), .. WordsAfter.Select(word => $"{name} {word}")];

    private static string Small(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
