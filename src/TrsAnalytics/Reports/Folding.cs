using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Takes the groups of few declarations together, so that a table keeps its total and says nothing of any of them.</summary>
internal static class Folding
{
    /// <summary>The dimension with the groups of fewer declarations of a measurement than a minimum taken together; the same one where there are none.</summary>
    public static Dimension Folded(this Dimension dimension, Measurement measurement, int minimum)
    {
        var small = measurement.Durations(Clock.Elapsed).Breakdown(dimension).Rows.Where(row => Suppression.IsHidden(row.Count, minimum)).ToArray();
        return small.Length == 0 ? dimension : dimension.Folding(small.Select(row => row.Key[0]).ToHashSet(), Name(small.Length, small.Sum(row => row.Count)));
    }

    /// <summary>The kinds of which either study has fewer declarations than a minimum taken together. Mix and speed still sum to the change.</summary>
    public static MixAndSpeed Folded(this MixAndSpeed split, int minimum)
    {
        ImmutableArray<MixAndSpeedRow> small = [.. split.Rows.Where(row => Suppression.IsHidden(row.Fewest(), minimum))];
        if (small.IsEmpty)
        {
            return split;
        }

        var all = new MixAndSpeedRow(
            Groups.Others, Together(small.Select(row => row.Earlier)), Together(small.Select(row => row.Later)),
            small.Sum(row => row.MixHours), small.Sum(row => row.SpeedHours));
        var name = Name(small.Length, (int)(all.Earlier.Count + all.Later.Count));
        return new(split.By.Folding(small.Select(row => row.Key).ToHashSet(), name), [.. split.Rows.Except(small), all]);
    }

    /// <summary>The smaller of the two counts; a count of none has nothing to hide.</summary>
    public static int Fewest(this MixAndSpeedRow row) => Fewest((int)row.Earlier.Count, (int)row.Later.Count);

    /// <inheritdoc cref="Fewest(MixAndSpeedRow)"/>
    public static int Fewest(int a, int b) => a == 0 || b == 0 ? Math.Max(a, b) : Math.Min(a, b);

    /// <summary>The table with a word on the groups taken together, where there are any.</summary>
    public static Table Told(this Table table, Dimension dimension, int minimum) => dimension.Others is null ? table : table.WithNotes(
        [Phrase.Of("Khác: các nhóm dưới {0} tờ khai, tính gộp.", "Other: the groups of fewer than {0} declarations, taken together.", Phrase.Count(minimum))]);

    private static MixCell Together(IEnumerable<MixCell> cells)
    {
        var all = cells.ToArray();
        var count = all.Sum(cell => cell.Count);
        return new(count, count == 0 ? 0 : all.Sum(cell => cell.Count * cell.Mean) / count);
    }

    private static Text Name(int groups, int declarations) => Phrase.Of(
        "Khác ({0} nhóm, {1} tờ khai)",
        $"Other ({{0}} {(groups == 1 ? "group" : "groups")}, {{1}} {(declarations == 1 ? "declaration" : "declarations")})",
        Phrase.Count(groups), Phrase.Count(declarations));
}
