using System.Collections.Immutable;

namespace TrsAnalytics.Cli;

/// <summary>Where each rule first found something: file, row and column, so that one can open it.</summary>
internal static class FirstPlaces
{
    private const int Shown = 3;

    /// <summary>A row for every rule that found something, with the values of the cells as written.</summary>
    public static Table Table(Measurement measurement) => new(
        "places", new("Các phát hiện nằm ở đâu", "Where the findings are"),
        [
            new("rule", new("Mã", "Rule"), ColumnKind.Text),
            new("places", new("Tệp:dòng cột: giá trị", "File:row column: value"), ColumnKind.Text),
            new("expected", new("Cần có", "Expected"), ColumnKind.Text),
        ],
        [.. measurement.Occurrences(Shown).GroupBy(occurrence => occurrence.Rule).Select(Row)])
    {
        Notes = [new($"Nhiều nhất {Shown} vị trí đầu của mỗi quy tắc.", $"The first {Shown} places of each rule at most.")],
    };

    private static ImmutableArray<TableCell> Row(IGrouping<Rule, FindingOccurrence> found) =>
    [
        TableCell.Of(found.Key.Id),
        TableCell.Of(string.Join('\n', found.Select(each => string.IsNullOrEmpty(each.Value) ? each.Place.ToString() : $"{each.Place}: {each.Value}"))),
        TableCell.Of(found.Key.Expected),
    ];
}
