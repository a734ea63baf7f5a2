using System.Collections.Immutable;

namespace TrsAnalytics.Cli;

/// <summary>Where each rule first found something: file, row and column, so that one can open it.</summary>
internal static class FirstPlaces
{
    private const int Shown = 3;

    /// <summary>A row for every rule that found something.</summary>
    public static Table Table(Findings findings) => new(
        "places", new("Các phát hiện nằm ở đâu", "Where the findings are"),
        [
            new("rule", new("Mã", "Rule"), ColumnKind.Text),
            new("places", new("Tệp:dòng cột", "File:row column"), ColumnKind.Text),
        ],
        [.. findings.Where(finding => finding.Count > 0).Select(Row)])
    {
        Notes = [new($"Nhiều nhất {Shown} vị trí đầu của mỗi quy tắc.", $"The first {Shown} places of each rule at most.")],
    };

    private static ImmutableArray<TableCell> Row(Finding finding) =>
    [
        TableCell.Of(finding.Rule.Id),
        TableCell.Of(string.Join('\n', finding.Places.Take(Shown).Select(place => place.Value is null ? place.ToString() : $"{place}: {place.Value}"))),
    ];
}
