using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>One row of a result as a table of its members, named as a cell would write them: for what has no table of its own, such as a finding or a bottleneck.</summary>
internal static class MemberTable
{
    private const int MostItems = 8;
    private const int Decimals = 4;

    /// <summary>The types that are shown so: the records of the library that have no view.</summary>
    public static IEnumerable<Type> Types => typeof(Measurement).Assembly.GetExportedTypes().Concat(typeof(Report).Assembly.GetExportedTypes()).Where(type =>
        IsRecord(type) && type != typeof(Table) && type != typeof(Figure) && View.Of(type) is null);

    /// <summary>The members of a row and their values.</summary>
    public static Table Of(object row) => new(
        "members", LocalizedText.Same(row.GetType().Name),
        [new("member", new("Thuộc tính", "Member"), ColumnKind.Text), new("value", new("Giá trị", "Value"), ColumnKind.Text)],
        [.. Members(row).Select(member => ImmutableArray.Create(TableCell.Of(member.Name), TableCell.Of(Print(member.GetValue(row)))))]);

    private static IEnumerable<PropertyInfo> Members(object row) =>
        row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0);

    private static LocalizedText Print(object? value) => value switch
    {
        null => LocalizedText.Same(NumberText.Empty),
        LocalizedText text => text,
        string text => LocalizedText.Same(text),
        int or long => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), ColumnKind.Count),
        double number => Number(Math.Round(number, Decimals), ColumnKind.Text),
        Estimate estimate => Print(estimate),
        Limits limits => Print(limits),
        IEnumerable items => Print([.. items.Cast<object>()]),
        _ when SaysItself(value.GetType()) => LocalizedText.Same(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        _ => Named(value),
    };

    private static LocalizedText Print(Estimate estimate) =>
        estimate.Reason is { } reason ? EstimateText.InCell(reason) : estimate.Limits is { } limits ? Join(" ", [Print(estimate.Value), Print(limits)]) : Print(estimate.Value);

    private static LocalizedText Print(Limits limits) => new($"({Print(limits.Low).Vi}; {Print(limits.High).Vi})", $"({Print(limits.Low).En}; {Print(limits.High).En})");

    private static LocalizedText Print(object[] items)
    {
        var count = Number(items.Length, ColumnKind.Count);
        var texts = items.Length <= MostItems ? Array.ConvertAll(items, Print) : [];
        return items.Length == texts.Length && !items.Zip(texts).Any(item => item.Second.En == item.First.GetType().Name)
            ? Join(", ", texts)
            : new($"{count.Vi} mục", $"{count.En} entries");
    }

    /// <summary>A part that has members itself, by what names it.</summary>
    private static LocalizedText Named(object part)
    {
        var names = Members(part).Where(member => member.Name is "Id" or "Title" or "Label").Select(member => Print(member.GetValue(part))).ToArray();
        return names.Length > 0 ? Join(": ", names) : LocalizedText.Same(part.GetType().Name);
    }

    private static LocalizedText Number(double value, ColumnKind kind) =>
        new(NumberText.Print(value, kind, Language.Vietnamese), NumberText.Print(value, kind, Language.English));

    private static LocalizedText Join(string separator, LocalizedText[] texts) =>
        new(string.Join(separator, texts.Select(text => text.Vi)), string.Join(separator, texts.Select(text => text.En)));

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    /// <summary>Whether its text was written by hand, unlike that of most records.</summary>
    private static bool SaysItself(Type type) =>
        type.GetMethod(nameof(ToString), []) is { } method && method.DeclaringType != typeof(object) && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;
}
