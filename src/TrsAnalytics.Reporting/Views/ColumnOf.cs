using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A column of a table together with how its cell is taken from a row of the result.</summary>
/// <param name="Column">The column.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record ColumnOf<T>(Column Column, Func<T, TableCell> Cell)
{
    public static ColumnOf<T> Words(string id, LocalizedText title, Func<T, LocalizedText> text) =>
        new(new(id, title, ColumnKind.Text), row => TableCell.Of(text(row)));

    public static ColumnOf<T> Number(string id, LocalizedText title, ColumnKind kind, Func<T, double?> value) =>
        new(new(id, title, kind), row => TableCell.Of(value(row)));

    public static ColumnOf<T> Count(string id, LocalizedText title, Func<T, int> value) => Number(id, title, ColumnKind.Count, row => value(row));

    public static ColumnOf<T> Hours(string id, LocalizedText title, Func<T, double?> value) => Number(id, title, ColumnKind.Hours, value);

    public static ColumnOf<T> Share(string id, LocalizedText title, Func<T, double?> value) => Number(id, title, ColumnKind.Share, value);

    /// <summary>One column a dimension of a grouping. A row without a key is the row of all.</summary>
    public static IEnumerable<ColumnOf<T>> Keys(
        IEnumerable<Dimension> by, Func<T, ImmutableArray<string>> key) =>
        by.Select((dimension, index) => Words(dimension.Id, dimension.Label, row => key(row) is { Length: > 0 } labels
            ? GroupText.Of(dimension, labels[index])
            : index == 0 ? GroupText.All : LocalizedText.Same("")));

    /// <summary>The table of these columns.</summary>
    public static Table Table(string id, LocalizedText title, IEnumerable<ColumnOf<T>> columns, IEnumerable<T> rows, params ImmutableArray<LocalizedText> notes)
    {
        var all = columns.ToArray();
        return new(id, title, [.. all.Select(column => column.Column)], [.. rows.Select(row => ImmutableArray.CreateRange(all.Select(column => column.Cell(row))))])
        {
            Notes = notes,
        };
    }
}
