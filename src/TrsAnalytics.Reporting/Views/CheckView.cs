using System.Text.Json;

namespace TrsAnalytics;

using Columns = ColumnOf<Finding>;

/// <summary>What is wrong with the data, where, and what is missing.</summary>
internal sealed class CheckView : View<Check>
{
    private const int MostPlaces = 3;

    /// <inheritdoc/>
    protected override Table Table(Check check) => check.Measurement.Findings.ToTable();

    /// <summary>The completeness of every stamp: what offices have to complete.</summary>
    protected override Table FullTable(Check check) => check.Measurement.Completeness().ToFullTable();

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Check check)
    {
        var missing = check.Measurement.Completeness(By.FinalChannel);
        return
        [
            check.Measurement.Cohort.ToTable(),
            Table(check),
            .. check.Measurement.FindingEffects() is { IsEmpty: false } effects ? [effects.ToTable()] : Array.Empty<Table>(),
            Places(check.Measurement.Findings),
            .. check.Measurement.UnknownValues() is { IsEmpty: false } unknown ? [unknown.ToTable()] : Array.Empty<Table>(),
            .. check.Measurement.Columns.ToFileTables(),
            (missing with { Rows = missing.Rows.RemoveAll(row => row.Due == 0) }).ToTable(),
        ];
    }

    /// <inheritdoc/>
    protected override void WriteMembers(Check check, Utf8JsonWriter json) => json.WriteCheck(check.Measurement);

    /// <summary>Where each rule first found something: file, row and column, so that one can open it.</summary>
    private static Table Places(Findings findings) => Columns.Table(
        "places", new("Các phát hiện nằm ở đâu", "Where the findings are"),
        [
            Columns.Words("rule", new("Mã", "Rule"), finding => LocalizedText.Same(finding.Rule.Id)),
            Columns.Words("places", new("Tệp:dòng cột", "File:row column"), finding => LocalizedText.Same(
                string.Join('\n', finding.Places.Take(MostPlaces).Select(place => place.ToString())))),
        ],
        findings.Where(finding => finding.Count > 0),
        Phrase.Of("Nhiều nhất {0} vị trí đầu của mỗi quy tắc.", "The first {0} places of each rule at most.", Phrase.Count(MostPlaces)));
}
