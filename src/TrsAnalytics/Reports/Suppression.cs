using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Hides what a report must not say of groups of few declarations: their figures are noise, and may be one trader's.</summary>
public static class Suppression
{
    /// <summary>The table with the figures of small groups hidden.</summary>
    /// <remarks>
    /// Where the hidden groups together have fewer declarations than the minimum, the row of all is left out as well, or they could
    /// be found by subtraction.
    /// </remarks>
    /// <param name="table">A table with one row a group, and perhaps a row of all at its end.</param>
    /// <param name="counts">The declarations of each group.</param>
    /// <param name="minimum">Groups of fewer are hidden; groups of none have nothing to hide.</param>
    /// <param name="from">The id of the first column that is hidden; it says why.</param>
    public static Table Suppressed(this Table table, ImmutableArray<int> counts, int minimum, string from)
    {
        ArgumentNullException.ThrowIfNull(table);
        var first = table.Columns.Index().First(column => column.Item.Id == from).Index;
        var hidden = counts.Where(count => IsHidden(count, minimum)).Sum();
        if (hidden == 0)
        {
            return table;
        }

        var rows = table.Rows.Take(counts.Length).Select((row, group) => IsHidden(counts[group], minimum) ? Hidden(row, first, minimum) : row);
        return table with
        {
            Rows = [.. rows, .. hidden < minimum ? [] : table.Rows.Skip(counts.Length)],
            Notes = table.Notes.Add(Note(minimum, isWithoutAll: hidden < minimum && table.Rows.Length > counts.Length)),
        };
    }

    /// <summary>Whether a group of so many declarations is hidden.</summary>
    internal static bool IsHidden(int count, int minimum) => count > 0 && count < minimum;

    private static ImmutableArray<TableCell> Hidden(ImmutableArray<TableCell> row, int first, int minimum) =>
    [
        .. row.Take(first),
        TableCell.Without(Text.Same($"n < {minimum}")),
        .. Enumerable.Repeat(TableCell.Of((double?)null), row.Length - first - 1),
    ];

    private static Text Note(int minimum, bool isWithoutAll) => isWithoutAll
        ? Phrase.Of(
            "Nhóm dưới {0} tờ khai không in số liệu; dòng tổng cũng không in, để không tính ngược được.",
            "Groups of fewer than {0} are not shown; nor is the row of all, from which they could be found by subtraction.",
            Phrase.Count(minimum))
        : Phrase.Of("Nhóm dưới {0} tờ khai không in số liệu.", "Groups of fewer than {0} are not shown.", Phrase.Count(minimum));
}
