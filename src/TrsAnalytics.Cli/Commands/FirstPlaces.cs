using System.Collections.Immutable;

namespace TrsAnalytics.Cli;

/// <summary>Where each rule first found something: file, row and column, so that one can open it.</summary>
internal static class FirstPlaces
{
    private const int Shown = 3;

    /// <summary>A row for every rule that found something.</summary>
    public static Table Table(Findings findings) => new(
        "places", new("Vị trí đầu tiên của mỗi phát hiện", "Where each finding is first"),
        [
            new("rule", new("Mã", "Rule"), ColumnKind.Text),
            new("count", new("Số lượng", "Count"), ColumnKind.Count),
            new("places", new("Tệp:dòng cột", "File:row column"), ColumnKind.Text),
        ],
        [.. findings.Where(finding => finding.Count > 0).Select(Row)]);

    private static ImmutableArray<TableCell> Row(Finding finding) =>
    [
        TableCell.Of(finding.Rule.Id),
        TableCell.Of(finding.Count),
        TableCell.Of(string.Join("; ", finding.Places.Take(Shown)) + (finding.Count > Shown ? "; …" : "")),
    ];
}
