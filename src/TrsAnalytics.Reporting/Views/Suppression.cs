using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Hides what a report must not say of groups of few declarations: their figures are noise, and may be one trader's.</summary>
/// <remarks>
/// A report first takes the small groups of a dimension together, so that hardly anything is left to hide. The row of all stays: a report is read for it. So
/// a row hidden alone, beside groups too large to be taken with it, can be told from the others and the total as far as these are not rounded.
/// </remarks>
public static class Suppression
{
    /// <summary>The table with the figures of small groups hidden.</summary>
    /// <param name="table">A table with one row a group, and perhaps further ones, such as of all, at its end.</param>
    /// <param name="counts">The declarations of each group.</param>
    /// <param name="minimum">Groups of fewer are hidden; groups of none have nothing to hide.</param>
    /// <param name="from">The id of the first column that is hidden; it says why.</param>
    public static Table Suppressed(this Table table, ImmutableArray<int> counts, int minimum, string from)
    {
        ArgumentNullException.ThrowIfNull(table);
        var first = table.Columns.Index().First(column => column.Item.Id == from).Index;
        return !counts.Any(count => IsHidden(count, minimum)) ? table : table with
        {
            Rows = [.. table.Rows.Select((row, group) => group < counts.Length && IsHidden(counts[group], minimum) ? Hidden(row, first, minimum) : row)],
            Notes = table.Notes.Add(Phrase.Of(
                "n < {0}: số liệu của dưới {1} không in.", "n < {0}: figures of fewer than {1} are not printed.", Phrase.Count(minimum), Phrase.Declarations(minimum))),
        };
    }

    /// <summary>Whether a group of so many declarations is hidden.</summary>
    internal static bool IsHidden(int count, int minimum) => count > 0 && count < minimum;

    /// <summary>A cell that says why it is empty.</summary>
    internal static TableCell Cell(int minimum) => TableCell.Without(LocalizedText.Same($"n < {minimum}"));

    private static ImmutableArray<TableCell> Hidden(ImmutableArray<TableCell> row, int first, int minimum) =>
        [.. row.Take(first), Cell(minimum), .. Enumerable.Repeat(TableCell.Of((double?)null), row.Length - first - 1)];
}
