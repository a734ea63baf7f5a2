using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A table as pure data: printed by the terminal, the page, the workbook and CSV alike.</summary>
/// <param name="Id">Its name in file names: lower case.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Columns">Its columns; every row has one cell a column.</param>
/// <param name="Rows">Its rows.</param>
[TypeFormatterSource]
public sealed record Table(
    string Id, LocalizedText Title, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<TableCell>> Rows) : Block
{
    /// <summary>The definition of its numbers: start, end, clock, population, what was done with open declarations.</summary>
    public ImmutableArray<LocalizedText> Notes { get; init; } = [];

    /// <summary>What is printed in place of its rows where it has none.</summary>
    public LocalizedText None { get; init; } = new("Không có.", "None.");

    /// <summary>The table with further notes.</summary>
    internal Table WithNotes(IEnumerable<LocalizedText> notes) => this with { Notes = [.. Notes, .. notes] };
}
