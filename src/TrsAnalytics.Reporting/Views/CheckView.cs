using System.Text.Json;

namespace TrsAnalytics;

using Columns = ColumnOf<IGrouping<Rule, FindingOccurrence>>;

/// <summary>What is wrong with the data, where, and what is missing.</summary>
internal sealed class CheckView : View<Check>
{
    private const int MostPlaces = 3;

    /// <inheritdoc/>
    protected override Table Table(Check check) => check.Measurement.Findings.ToTable();

    /// <summary>Every finding with its cell, one row each.</summary>
    protected override Table FullTable(Check check) => check.Measurement.Occurrences().ToTable();

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Check check)
    {
        var missing = check.Measurement.Completeness(By.FinalChannel);
        return
        [
            check.Measurement.Cohort.ToTable(),
            Table(check),
            .. check.Measurement.FindingEffects() is { IsEmpty: false } effects ? [effects.ToTable()] : Array.Empty<Table>(),
            Places(check.Measurement),
            .. check.Measurement.UnknownValues() is { IsEmpty: false } unknown ? [unknown.ToTable()] : Array.Empty<Table>(),
            .. check.Measurement is { Count: 0, UnknownEvents: { IsEmpty: false } events } ? [events.ToTable()] : Array.Empty<Table>(),
            .. check.Measurement.Columns.ToFileTables(),
            (missing with { Rows = missing.Rows.RemoveAll(row => row.Due == 0) }).ToTable(),
        ];
    }

    /// <inheritdoc/>
    protected override void WriteMembers(Check check, Utf8JsonWriter json) => json.WriteCheck(check.Measurement);

    /// <summary>Where each rule first found something: file, row and column, so that one can open it, and the value that stands there.</summary>
    private static Table Places(Measurement measurement) => Columns.Table(
        "places", new("Các phát hiện nằm ở đâu", "Where the findings are"),
        [
            Columns.Words("rule", new("Mã", "Rule"), found => LocalizedText.Same(found.Key.Id)),
            Columns.Words("places", new("Tệp:dòng cột: giá trị", "File:row column: value"), found => LocalizedText.Same(
                string.Join('\n', found.Select(each => string.IsNullOrEmpty(each.Value) ? each.Place.ToString() : $"{each.Place}: {each.Value}")))),
            Columns.Words("expected", new("Cần có", "Expected"), found => found.Key.Expected),
        ],
        measurement.Occurrences(MostPlaces).GroupBy(occurrence => occurrence.Rule),
        Phrase.Of("Nhiều nhất {0} vị trí đầu của mỗi quy tắc.", "The first {0} places of each rule at most.", Phrase.Count(MostPlaces)));
}
